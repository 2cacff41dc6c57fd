{{- define "model-server.labels" -}}
app.kubernetes.io/name: model-server
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "model-server.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ .Values.image.tag }}
{{- end -}}
{{- end }}
