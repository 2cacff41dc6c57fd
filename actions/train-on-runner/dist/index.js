import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3313:
/***/ (function (module) {

module.exports = Pend;

function Pend() {
  this.pending = 0;
  this.max = Infinity;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
}

Pend.prototype.go = function(fn) {
  if (this.pending < this.max) {
    pendGo(this, fn);
  } else {
    this.waiting.push(fn);
  }
};

Pend.prototype.wait = function(cb) {
  if (this.pending === 0) {
    cb(this.error);
  } else {
    this.listeners.push(cb);
  }
};

Pend.prototype.hold = function() {
  return pendHold(this);
};

function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
    if (called) throw new Error("callback called twice");
    called = true;
    self.error = self.error || err;
    self.pending -= 1;
    if (self.waiting.length > 0 && self.pending < self.max) {
      pendGo(self, self.waiting.shift());
    } else if (self.pending === 0) {
      var listeners = self.listeners;
      self.listeners = [];
      listeners.forEach(cbListener);
    }
  }
  function cbListener(listener) {
    listener(self.error);
  }
}

function pendGo(self, fn) {
  fn(pendHold(self));
}


/***/ }),

/***/ 4248:
/***/ (function (module) {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 3502:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(9896);
var util = __nccwpck_require__(9023);
var stream = __nccwpck_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(3313);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);

exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;

util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
  EventEmitter.call(this);

  this.fd = fd;
  this.pend = new Pend();
  this.pend.max = 1;
  this.refCount = 0;
}

FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
};

FdSlicer.prototype.ref = function() {
  this.refCount += 1;
};

FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;

  fs.close(self.fd, onCloseDone);

  function onCloseDone(err) {
    if (err) {
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
}

ReadStream.prototype._read = function(n) {
  var self = this;

  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) {
    toRead = Math.min(toRead, self.endOffset - self.pos);
  }
  if (toRead <= 0) {
    self.push(null);
    this._cleanup();
    return;
  }
  self.context.pend.go(function(cb) {
    var buffer = Buffer.allocUnsafe(toRead);
    fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
      if (err) {
        self.destroy(err);
      } else if (bytesRead === 0) {
        self.push(null);
        self._cleanup();
      } else {
        self.pos += bytesRead;
        self.push(buffer.slice(0, bytesRead));
      }
      cb();
    });
  });
};

ReadStream.prototype._destroy = function(err, cb) {
  // Node 14+ calls this automatically at EOF.
  this._cleanup();
  cb(err);
};

ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
    this.context.unref();
    this.context = null;
  }
};

util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
  EventEmitter.call(this);

  this.refCount = 0;
  this.buffer = buffer;
}

BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) {
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
    setImmediate(function() {
      callback(null, 0);
    });
    return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
    callback(null, length);
  });
};

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
      if (offset < entireSlice.length) {
        readStream.write(entireSlice.slice(offset, entireSlice.length));
      }
      break;
    }
    readStream.write(entireSlice.slice(offset, nextOffset));
    offset = nextOffset;
  }

  readStream.end();
  return readStream;
};

BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
};

BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;

  if (this.refCount < 0) {
    throw new Error("invalid unref");
  }
};


/***/ }),

/***/ 663:
/***/ (function (__unused_webpack_module, exports, __nccwpck_require__) {

var __webpack_unused_export__;
var fs = __nccwpck_require__(9896);
var zlib = __nccwpck_require__(3106);
var fd_slicer = __nccwpck_require__(3502);
var util = __nccwpck_require__(9023);
var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
var Transform = (__nccwpck_require__(2203).Transform);
var PassThrough = (__nccwpck_require__(2203).PassThrough);
var Writable = (__nccwpck_require__(2203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(4248);

exports.ho = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
__webpack_unused_export__ = openPromise;
__webpack_unused_export__ = fromFdPromise;
__webpack_unused_export__ = fromBufferPromise;
__webpack_unused_export__ = fromRandomAccessReaderPromise;

__webpack_unused_export__ = dosDateTimeToDate;
__webpack_unused_export__ = getFileNameLowLevel;
__webpack_unused_export__ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
__webpack_unused_export__ = RandomAccessReader;

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
    emitError(self, err);
  });
  self.reader.once("close", function() {
    self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;

  if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
};

function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
}
function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
}

ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
};
ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
    // done with metadata
    setImmediate(function() {
      if (self.autoClose) self.close();
      if (self.emittedError) return;
      self.emit("end");
    });
    return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    var entry = new Entry();
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
          expectedCompressedSize += 12;
        }
        if (entry.compressedSize !== expectedCompressedSize) {
          var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
          return emitErrorAndAutoClose(self, new Error(msg));
        }
      }

      self.emit("entry", entry);

      if (!self.lazyEntries) self._readEntry();
    });
  });
};

ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;

  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
    self.removeListener("entry", onEntry);
    self.removeListener("end", onEnd);
    self.removeListener("error", onError);
    if (self.autoClose) self.close();
  }

  function onEntry(entry) {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
          localFileHeader.fileName = buffer.subarray(0, fileNameLength);
          localFileHeader.extraField = buffer.subarray(fileNameLength);
          return callback(null, localFileHeader);
        } finally {
          self.reader.unref();
        }
      });
    } finally {
      self.reader.unref();
    }
  });
};

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
    this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
      if (err) return reject(err);
      resolve(readStream);
    });
  });
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

  if (timezone == null || timezone === "local") {
    return new Date(year, month, day, hour, minute, second, millisecond);
  } else if (timezone === "UTC") {
    return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
  } else {
    throw new Error("unrecognized options.timezone: " + options.timezone);
  }
}

function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
    fileName = fileName.replace(/\\/g, "/");
  }
  return fileName;
}

function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) {
    return "invalid characters in fileName: " + fileName;
  }
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
    return "absolute path: " + fileName;
  }
  if (fileName.split("/").indexOf("..") !== -1) {
    return "invalid relative path: " + fileName;
  }
  // all good
  return null;
}

function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
    var headerId = extraFieldBuffer.readUInt16LE(i + 0);
    var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
    var dataStart = i + 4;
    var dataEnd = dataStart + dataSize;
    if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
    var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
    extraFields.push({
      id: headerId,
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
  }
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
    if (err) return callback(err);
    if (bytesRead < length) {
      return callback(new Error("unexpected EOF"));
    }
    callback();
  });
}

util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
    var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
    var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
    return cb(new Error(msg));
  }
  cb();
};

util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;

  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");

  self.close(onCloseDone);

  function onCloseDone(err) {
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
    var emptyStream = new PassThrough();
    setImmediate(function() {
      emptyStream.end();
    });
    return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);

  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) refUnrefFilter.emit("error", err);
    });
  });
  installDestroyFn(refUnrefFilter, function() {
    stream.unpipe(refUnrefFilter);
    refUnrefFilter.unref();
    stream.destroy();
  });

  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
    setImmediate(function() {
      if (!destroyed) byteCounter.emit("error", err);
    });
  });
  installDestroyFn(byteCounter, function() {
    destroyed = true;
    refUnrefFilter.unpipe(byteCounter);
    refUnrefFilter.destroy();
  });

  return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({start: position, end: position + length});
  var writeStream = new Writable();
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
    chunk.copy(buffer, offset + written, 0, chunk.length);
    written += chunk.length;
    cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
    callback(error);
  });
  readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
};

util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
};

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) {
    return buffer.toString("utf8");
  } else {
    var result = "";
    for (var i = 0; i < buffer.length; i++) {
      result += cp437[buffer[i]];
    }
    return result;
  }
}

function readUInt64LE(buffer, offset) {
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
  newBuffer = function(len) {
    return Buffer.allocUnsafe(len);
  };
} else {
  newBuffer = function(len) {
    return new Buffer(len);
  };
}

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 4921:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_run_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9363);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7736);


await (0,_shared_run_index_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(_main_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7736:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ step)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/js/shared/exec/child-environment.js
var child_environment = __nccwpck_require__(5556);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __nccwpck_require__(4791);
;// CONCATENATED MODULE: ./build/js/shared/compute/errors.js

const errors_errors = (0,action_error/* defineErrors */.V)({
    TRAINING_COMMAND: {
        kind: 'input',
        meaning: 'The training command cannot be started.',
        remedy: 'Give the program and its arguments one a line; the program must be on PATH or be a path in the workspace.',
    },
    TRAINING_RESULT: {
        kind: 'input',
        meaning: 'Training ended well but did not say what came of it, or said it in another form.',
        remedy: 'Write the JSON file named by $MLOPS_RESULT at the end of training; docs/training-contract.md shows it in three lines of Python.',
    },
    TRAINING_TIME_LIMIT: {
        kind: 'infrastructure',
        meaning: 'Training did not end within `timeout`, and was stopped.',
        remedy: 'Raise `timeout`, or train less; a checkpoint lets the next attempt go on where this one stopped.',
    },
    TRAINING_LOST: {
        kind: 'infrastructure',
        meaning: 'The runner that trained was lost: it stopped answering, was shut down, or ran out of memory.',
        remedy: 'Run the job again; if it happens at the same place, look at the runner’s memory.',
    },
    TRAINING_CANCELLED_THERE: {
        kind: 'infrastructure',
        meaning: 'Somebody or something cancelled the remote run: a person, a concurrency group, or the queue’s own limit.',
        remedy: 'See who cancelled it on the run’s page, and run this job again.',
    },
    DISPATCH_REFUSED: {
        kind: 'input',
        meaning: 'The host refuses to start the training workflow.',
        remedy: 'The workflow must exist on the default branch with `workflow_dispatch` and the inputs of the receiver example, and the token needs `actions: write`.',
    },
    DISPATCH_UNSEEN: {
        kind: 'infrastructure',
        meaning: 'The workflow was dispatched on a server that does not say which run that is, and no run with our mark appeared.',
        remedy: 'Put the `distinct-id` input into the receiver’s `run-name`, as the example does.',
    },
    TRAINING_ARTIFACT: {
        kind: 'infrastructure',
        meaning: 'The artifact with the training result is missing, expired, damaged or not what the run says it is.',
        remedy: 'The receiver must upload it under the name in `artifact`, also when training is quick; see the receiver example.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/compute/local.js





const LAST_LINES = 40;
/** The name of the result file below the request's `output`. */
const RESULT_FILE = 'result.json';
/** Runs the training command on this machine, its log streamed and kept beside the report. */
async function trainHere({ command, request, timeoutMs }, ctx) {
    const [program, ...args] = command;
    if (program === undefined)
        throw errors_errors.TRAINING_COMMAND('command is empty');
    await (0,promises_.mkdir)(request.output, { recursive: true });
    const requestFile = (0,external_node_path_.join)(ctx.temp, 'training-request.json');
    await (0,promises_.writeFile)(requestFile, `${JSON.stringify(request, null, 2)}\n`);
    const log = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(ctx.reportDir, 'training.log'));
    const lastLines = [];
    const keep = (line) => {
        log.write(`${line}\n`);
        lastLines.push(line);
        if (lastLines.length > LAST_LINES)
            lastLines.shift();
        ctx.log.stream(line);
    };
    const began = ctx.clock.now();
    const result = await ctx.log.group(`Training: ${command.join(' ')}`, () => run([program, ...args], ctx, {
        timeoutMs,
        env: {
            MLOPS_REQUEST: requestFile,
            MLOPS_RESULT: (0,external_node_path_.join)(request.output, RESULT_FILE),
            MLOPS_OUTPUT: request.output,
            MLOPS_ATTEMPT: String(request.attempt),
        },
        onLine: keep,
    }));
    await new Promise(resolve => log.end(resolve));
    const ended = ctx.clock.now();
    const ending = endingOf(result, timeoutMs);
    return {
        ending,
        directory: ending.kind === 'succeeded' ? request.output : undefined,
        stages: [
            {
                name: 'train',
                state: ending.kind === 'succeeded' ? 'done' : 'failed',
                seconds: (ended - began) / 1000,
                where: 'this runner',
            },
        ],
        lastLines,
        runUrl: ctx.host.runUrl,
        startedAt: new Date(began).toISOString(),
        finishedAt: new Date(ended).toISOString(),
    };
}
async function run(argv, ctx, { timeoutMs, env, onLine }) {
    if ((await ctx.exec.which(argv[0])) === undefined) {
        throw errors_errors.TRAINING_COMMAND(`command: there is no program "${argv[0]}" on PATH`, 
        // A whole command line in one argument is the likeliest slip, so it is taken apart for the reader.
        argv.length === 1 && argv[0].includes(' ')
            ? {
                hint: `Give the program and its arguments one a line; as flags: ${argv[0]
                    .trim()
                    .split(/\s+/)
                    .map(word => `--command ${word}`)
                    .join(' ')}`,
            }
            : undefined);
    }
    const running = ctx.exec.start(argv, {
        cwd: ctx.workspace,
        env: { ...(0,child_environment/* childEnvironment */.Q)(ctx.env), ...env },
        timeoutMs,
        onStdout: onLine,
        onStderr: onLine,
        // Training code may want to write a checkpoint when it is told to stop.
        graceMs: 5000,
    });
    const result = await running.exited;
    ctx.signal.throwIfAborted();
    return result;
}
/** 137 and 143 (and the signals themselves) come from outside: a shutdown, or the kernel out of memory. */
function endingOf(result, timeoutMs) {
    if (result.timedOut)
        return { kind: 'timed-out', reason: `training did not end within ${Math.round(timeoutMs / 1000)} s` };
    const signal = result.signal ?? { 137: 'SIGKILL', 143: 'SIGTERM' }[result.exitCode];
    if (signal === 'SIGKILL')
        return {
            kind: 'lost',
            reason: 'the training process was killed (SIGKILL): most often the machine ran out of memory',
        };
    if (signal === 'SIGTERM')
        return { kind: 'lost', reason: 'the training process was told to stop (SIGTERM): the machine is shutting down' };
    if (result.signal !== null)
        return { kind: 'failed', reason: `training ended with signal ${result.signal}` };
    if (result.exitCode !== 0)
        return { kind: 'failed', reason: `training ended with exit code ${result.exitCode}` };
    return { kind: 'succeeded' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __nccwpck_require__(4992);
;// CONCATENATED MODULE: ./build/js/shared/compute/github-api.js

/** Below this many requests left in the hour, polling slows down for the sake of everybody who shares the token. */
const SCARCE = 150;
/** The few calls of GitHub's REST API that training needs, with the rate limit watched. */
function createGitHubApi(ctx, repository, token) {
    const base = `${(ctx.host.apiUrl ?? 'https://api.github.com').replace(/\/$/, '')}/repos/${repository}`;
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    const remembered = new Map();
    let remaining = Number.POSITIVE_INFINITY;
    async function get(path, accept = []) {
        const known = remembered.get(path);
        const reply = await ctx.http.request({
            url: `${base}${path}`,
            headers: { ...headers, ...(known ? { 'if-none-match': known.etag } : {}) },
            accept: [...accept, 304],
            signal: ctx.signal,
        });
        if (reply.headers['x-ratelimit-remaining'] !== undefined)
            remaining = Number(reply.headers['x-ratelimit-remaining']);
        // 304 is not counted against the limit.
        if (reply.status === 304 && known)
            return known.reply;
        if (reply.status === 200 && reply.headers.etag)
            remembered.set(path, { etag: reply.headers.etag, reply });
        return reply;
    }
    return {
        /** Whether polling should slow down. */
        isScarce: () => remaining < SCARCE,
        /**
         * Starts a workflow. The answer names the run where the server can; undefined where it cannot (it took the
         * dispatch without saying which run that is). Raises DISPATCH_REFUSED.
         */
        async dispatch({ workflow, ref, inputs }) {
            const url = `${base}/actions/workflows/${encodeURIComponent(workflow)}/dispatches`;
            const send = (details) => ctx.http.request({
                method: 'POST',
                url,
                headers,
                json: { ref, inputs, ...(details ? { return_run_details: true } : {}) },
                accept: [400, 401, 403, 404, 422],
            });
            let reply = await send(true);
            // Older servers do not know the field, and one of these is how they say so.
            if ((reply.status === 400 || reply.status === 422) &&
                /return_run_details|not a permitted key|Invalid request/i.test(reply.text())) {
                reply = await send(false);
            }
            if (reply.status >= 400) {
                throw errors_errors.DISPATCH_REFUSED(`${repository} does not start ${workflow} on ${ref}: ${reply.status} ${messageOf(reply)}`, reply.status === 403
                    ? {
                        hint: 'The token may not start workflows: add `permissions: { actions: write, contents: read }` to the job, or give `token` one that may.',
                    }
                    : {});
            }
            if (reply.status === 204 || reply.body.length === 0)
                return undefined;
            const details = reply.json();
            return details.workflow_run_id === undefined
                ? undefined
                : { id: details.workflow_run_id, url: details.html_url ?? '' };
        },
        /** Runs of a workflow that were dispatched since a time, newest first. */
        async dispatchedRuns(workflow, since) {
            const created = encodeURIComponent(`>=${new Date(since).toISOString().slice(0, 19)}Z`);
            const path = `/actions/workflows/${encodeURIComponent(workflow)}/runs?event=workflow_dispatch&per_page=100&created=${created}`;
            return (await get(path)).json().workflow_runs;
        },
        run: async (id) => (await get(`/actions/runs/${id}`)).json(),
        jobs: async (id) => (await get(`/actions/runs/${id}/jobs?filter=latest&per_page=100`)).json().jobs,
        /** What the runner and the host noted on a job; none when the token may not read them. */
        async annotations(jobId) {
            const reply = await get(`/check-runs/${jobId}/annotations`, [403, 404]);
            return reply.status === 200 ? reply.json().map(entry => entry.message ?? '') : [];
        },
        artifacts: async (id) => (await get(`/actions/runs/${id}/artifacts?per_page=100`)).json().artifacts,
        /** Streams an artifact's zip file; the redirect to the storage host carries no credentials. */
        async download(artifact, file) {
            const reply = await ctx.http.request({
                url: `${base}/actions/artifacts/${artifact.id}/zip`,
                headers,
                toFile: file,
                maxBytes: Math.max(1 << 20, artifact.size_in_bytes * 2),
                timeoutMs: 3_600_000,
                accept: [410],
                signal: ctx.signal,
            });
            if (reply.status === 410)
                throw errors_errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} has expired`);
        },
        /** Asks for the end of a run. 409 means that it has ended already. No abort signal: this is what an abort calls. */
        async cancel(id) {
            await ctx.http.request({
                method: 'POST',
                url: `${base}/actions/runs/${id}/cancel`,
                headers,
                accept: [409],
                safeToRepeat: true,
            });
        },
    };
}
function messageOf(reply) {
    try {
        return reply.json().message ?? '';
    }
    catch {
        return reply.text().slice(0, 200);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/compute/github-ending.js
/** What runners and the host write when the machine went away. */
const LOST = /lost communication|received a shutdown signal|runner has received a shutdown|operation was canceled because the runner|The job was not acquired by Runner/i;
const KILLED = /exit code 1(37|43)\b/;
/**
 * Tells a training failure from a lost machine: by the run's conclusion, the notes on its jobs, and steps that were
 * still running when their job was closed.
 */
function endingOfRun(run, jobs, notes) {
    if (run.conclusion === 'success')
        return { kind: 'succeeded' };
    if (run.conclusion === 'timed_out')
        return { kind: 'timed-out', reason: 'the remote job reached its own time limit' };
    const lost = notes.find(note => LOST.test(note) || KILLED.test(note));
    if (lost !== undefined)
        return { kind: 'lost', reason: firstLine(lost) };
    if (run.conclusion === 'cancelled')
        return { kind: 'cancelled', reason: 'the remote run was cancelled by somebody else' };
    const job = jobs.find(candidate => candidate.conclusion === 'failure' || candidate.conclusion === 'timed_out');
    if (job?.conclusion === 'timed_out')
        return { kind: 'timed-out', reason: `the remote job ${job.name} reached its own time limit` };
    const failed = job?.steps?.find(step => step.conclusion === 'failure');
    if (job !== undefined && failed === undefined && job.steps?.some(step => step.status !== 'completed')) {
        return { kind: 'lost', reason: `the job ${job.name} was closed while a step was still running` };
    }
    const where = job === undefined ? `conclusion ${run.conclusion}` : `job ${job.name}${failed ? `, step ${failed.name}` : ''}`;
    const note = notes.find(text => text.trim() !== '');
    return { kind: 'failed', reason: `the remote run failed (${where})${note ? `: ${firstLine(note)}` : ''}` };
}
/** One line of progress: the job that matters most now, its runner and its step. */
function describeJobs(jobs) {
    const job = jobs.find(candidate => candidate.status === 'in_progress') ??
        jobs.find(candidate => candidate.status !== 'completed') ??
        jobs.at(-1);
    if (job === undefined)
        return 'waiting for the first job';
    if (job.status === 'completed')
        return `${job.name}: ${job.conclusion}`;
    if (job.status !== 'in_progress') {
        const labels = job.labels?.length ? ` with labels ${job.labels.join(', ')}` : '';
        return `${job.name}: ${job.status}, waiting for a runner${labels}`;
    }
    const steps = job.steps ?? [];
    const at = steps.find(step => step.status === 'in_progress');
    return `${job.name} on ${job.runner_name ?? 'a runner'}${at ? `: step ${at.number} of ${steps.length}, ${at.name}` : ''}`;
}
function stagesOf(jobs) {
    return jobs.map(job => ({
        name: job.name,
        state: job.status === 'completed'
            ? (STATES[job.conclusion ?? ''] ?? 'failed')
            : job.status === 'in_progress'
                ? 'running'
                : 'waiting',
        seconds: job.started_at && job.completed_at
            ? (Date.parse(job.completed_at) - Date.parse(job.started_at)) / 1000
            : undefined,
        where: job.runner_name ?? undefined,
    }));
}
const STATES = { success: 'done', skipped: 'skipped', neutral: 'done' };
function firstLine(text) {
    return text.trim().split('\n')[0].slice(0, 300);
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: ./build/js/shared/compute/zip.js







const openZip = (0,external_node_util_.promisify)(yauzl/* open */.ho);
/**
 * Unpacks a zip file, entry by entry. Names that would leave the directory are refused (the library checks them),
 * links are not made, and each file must have the size that the archive states. Raises TRAINING_ARTIFACT.
 */
async function extractZip(file, directory) {
    const names = [];
    let zip;
    try {
        zip = await openZip(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
        for await (const entry of entriesOf(zip)) {
            if (entry.fileName.endsWith('/'))
                continue;
            const type = (entry.externalFileAttributes >>> 16) & 0o170000;
            if (type === 0o120000)
                throw new Error(`${entry.fileName} is a link`);
            const target = (0,external_node_path_.join)(directory, ...entry.fileName.split('/'));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(await streamOf(zip, entry), (0,external_node_fs_.createWriteStream)(target));
            names.push(entry.fileName);
        }
        return names;
    }
    catch (cause) {
        throw errors_errors.TRAINING_ARTIFACT(`the artifact cannot be unpacked: ${cause.message}`, { cause });
    }
    finally {
        zip?.close();
    }
}
async function* entriesOf(zip) {
    for (;;) {
        const entry = await new Promise((resolve, reject) => {
            zip.once('entry', resolve);
            zip.once('end', () => resolve(undefined));
            zip.once('error', reject);
            zip.readEntry();
        });
        zip.removeAllListeners('entry');
        zip.removeAllListeners('end');
        zip.removeAllListeners('error');
        if (entry === undefined)
            return;
        yield entry;
    }
}
function streamOf(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
}

;// CONCATENATED MODULE: ./build/js/shared/compute/github.js








const HANDLE = 'github-run';
/** A clock here and there may differ, and lists take a while to show a new run. */
const CLOCK_SLACK_MS = 120_000;
const FIND_WITHIN_MS = 180_000;
/** Dispatches a workflow whose job trains on its own runners, waits for it, and brings its result here. */
async function trainOnGitHub(job, ctx) {
    const api = createGitHubApi(ctx, job.repository, job.token);
    const handle = {
        repository: job.repository,
        workflow: job.workflow,
        mark: `mlops-${(0,external_node_crypto_.randomUUID)()}`,
        dispatchedAt: ctx.clock.now(),
        runId: undefined,
    };
    ctx.state.set(HANDLE, handle);
    // Before the dispatch: a job that is cancelled in the very moment of dispatching must still find its run.
    const withdraw = ctx.onAbort('cancel the remote training run', () => cancelRemote(api, ctx.state.get(HANDLE), ctx));
    const began = ctx.clock.now();
    const dispatched = await api.dispatch({ ...job, inputs: { ...job.inputs, 'distinct-id': handle.mark } });
    const runId = dispatched?.id ?? (await findRun(api, handle, ctx));
    ctx.state.set(HANDLE, { ...handle, runId });
    ctx.log.notice(`Training runs as ${dispatched?.url || `run ${runId}`}`);
    const { run, jobs, overdue } = await waitFor(api, runId, job.timeoutMs, ctx);
    const ending = overdue
        ? await stopOverdue(api, runId, job.timeoutMs)
        : endingOfRun(run, jobs, await notesOf(api, run, jobs));
    const directory = ending.kind === 'succeeded' ? await collect(api, runId, job, ctx) : undefined;
    ctx.state.set(HANDLE, undefined);
    withdraw();
    return {
        ending,
        directory,
        stages: stagesOf(jobs),
        lastLines: [],
        runUrl: run.html_url,
        startedAt: new Date(began).toISOString(),
        finishedAt: new Date(ctx.clock.now()).toISOString(),
    };
}
/** For the post phase: ends what a killed job left running. Does nothing when training has ended. */
async function releaseGitHub(ctx, token) {
    const handle = ctx.state.get(HANDLE);
    if (!handle)
        return;
    await cancelRemote(createGitHubApi(ctx, handle.repository, token), handle, ctx);
    ctx.state.set(HANDLE, undefined);
}
async function cancelRemote(api, handle, ctx) {
    const runId = handle.runId ?? (await markedRun(api, handle))?.id;
    if (runId === undefined)
        return;
    await api.cancel(runId);
    ctx.log.notice(`Asked for the end of remote run ${runId}`);
}
async function markedRun(api, handle) {
    const runs = await api.dispatchedRuns(handle.workflow, handle.dispatchedAt - CLOCK_SLACK_MS);
    // By our mark alone: the newest run may be somebody else's.
    return runs.find(run => `${run.display_title ?? ''} ${run.name ?? ''}`.includes(handle.mark));
}
async function findRun(api, handle, ctx) {
    while (ctx.clock.now() < handle.dispatchedAt + FIND_WITHIN_MS) {
        const found = await markedRun(api, handle);
        if (found)
            return found.id;
        await ctx.clock.sleep(5000, ctx.signal);
    }
    throw errors_errors.DISPATCH_UNSEEN(`${handle.repository} took the dispatch of ${handle.workflow}, but no run named ${handle.mark} appeared within 3 minutes`);
}
/**
 * Polls with growing pauses: often while something may change soon, seldom in a long stretch, more seldom still when
 * the token's requests run short. One request a tick until all jobs are done.
 */
async function waitFor(api, runId, timeoutMs, ctx) {
    const deadline = ctx.clock.now() + timeoutMs;
    const progress = ctx.log.progress('Waiting for training');
    let pause = 5000;
    let last = '';
    for (;;) {
        const jobs = await api.jobs(runId);
        const note = describeJobs(jobs);
        pause = note === last ? Math.min(30_000, pause * 1.3) : 5000;
        last = note;
        progress.update(jobs.filter(job => job.status === 'completed').length, note);
        const allDone = jobs.length > 0 && jobs.every(job => job.status === 'completed');
        const overdue = ctx.clock.now() >= deadline;
        if (allDone || jobs.length === 0 || overdue) {
            const run = await api.run(runId);
            if (run.status === 'completed' || overdue) {
                progress.end(overdue ? 'The time limit was reached' : `The run ended: ${run.conclusion}`);
                return { run, jobs, overdue: overdue && run.status !== 'completed' };
            }
        }
        await ctx.clock.sleep(Math.min(api.isScarce() ? 60_000 : pause, Math.max(0, deadline - ctx.clock.now())), ctx.signal);
    }
}
async function stopOverdue(api, runId, timeoutMs) {
    await api.cancel(runId);
    return {
        kind: 'timed-out',
        reason: `the remote run did not end within ${Math.round(timeoutMs / 60_000)} min and was cancelled`,
    };
}
async function notesOf(api, run, jobs) {
    if (run.conclusion === 'success')
        return [];
    const notes = [];
    for (const job of jobs)
        if (job.conclusion !== 'success' && job.conclusion !== 'skipped')
            notes.push(...(await api.annotations(job.id)));
    return notes;
}
async function collect(api, runId, job, ctx) {
    const artifacts = await api.artifacts(runId);
    const artifact = artifacts.find(candidate => candidate.name === job.artifact);
    if (artifact === undefined) {
        const names = artifacts.map(candidate => candidate.name).join(', ');
        throw errors_errors.TRAINING_ARTIFACT(`run ${runId} has no artifact "${job.artifact}" (it has ${names || 'none'})`);
    }
    if (artifact.expired)
        throw errors_errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} of run ${runId} has expired`);
    const file = (0,external_node_path_.join)(ctx.temp, 'training-artifact.zip');
    await api.download(artifact, file);
    const digest = `sha256:${(await (0,evidence_digest/* digestFile */.TM)(file)).sha256}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
        throw errors_errors.TRAINING_ARTIFACT(`the artifact ${artifact.name} should be ${artifact.digest}, and ${digest} arrived`);
    }
    await (0,promises_.mkdir)(job.output, { recursive: true });
    await extractZip(file, job.output);
    return job.output;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(2857);
;// CONCATENATED MODULE: ./build/js/shared/compute/result.js




const json = schemas/* json */.Pq9();
/** What training code writes into `$MLOPS_RESULT`: the whole contract between it and this step. */
const resultSchema = schemas/* object */.Ikc({
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).describe('Name → finite number.'),
    model: schemas/* string */.YjP().min(1).default('model').describe('The model directory or file, below the request’s `output`.'),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), json).optional().describe('Parameters as they were used, defaults included.'),
    checkpoint: schemas/* string */.YjP().nullish().describe('The last checkpoint, below `output`.'),
    dataset: json.optional().describe('What the code believes it trained on; kept, never trusted.'),
    seed: schemas/* number */.aig().nullish(),
    hardware: schemas/* record */.g1P(schemas/* string */.YjP(), json).optional().describe('For example `{"gpu": "H100", "count": 8}`.'),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Other files below `output` worth keeping, e.g. predictions.'),
});
/**
 * Reads and checks a result file; every path in it must lie below `output` and exist.
 * Raises TRAINING_RESULT with all problems.
 */
async function readResult(file, output) {
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        throw errors_errors.TRAINING_RESULT(`training ended with exit code 0 but wrote no result to ${file}`, { cause });
    }
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        // Python's json module writes NaN and Infinity, which are no JSON.
        const word = /\b(NaN|-?Infinity)\b/.exec(text)?.[0];
        const why = word ? `it holds ${word}: a metric that is no number cannot be judged` : cause.message;
        throw errors_errors.TRAINING_RESULT(`the training result is not JSON (${why})`, { cause });
    }
    const parsed = resultSchema.safeParse(document);
    if (!parsed.success) {
        const problems = parsed.error.issues.map(issue => `${issue.path.join('.') || 'the document'}: ${issue.message}`);
        throw errors_errors.TRAINING_RESULT(`the training result is not in the agreed form: ${problems.join('; ')}`);
    }
    for (const [name, path] of [['model', parsed.data.model], ...parsed.data.files.map(path => ['files', path])]) {
        const absolute = (0,external_node_path_.resolve)(output, path);
        const inside = (0,external_node_path_.relative)(output, absolute);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside)) {
            throw errors_errors.TRAINING_RESULT(`${name}: ${path} lies outside ${output}, where everything that is kept must be`);
        }
        await (0,promises_.stat)(absolute).catch(cause => {
            throw errors_errors.TRAINING_RESULT(`${name}: ${path} was announced but does not exist below ${output}`, { cause });
        });
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __nccwpck_require__(4302);
;// CONCATENATED MODULE: ./build/js/shared/run/action.js
/** Keeps the types of a step that is written as an object literal. */
function action(definition) {
    return definition;
}

// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __nccwpck_require__(1234);
// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var parse = __nccwpck_require__(2586);
;// CONCATENATED MODULE: ./build/js/shared/contract/input.js

function make(kind, options, parse, extra = {}) {
    const { required, default: fallback } = options;
    return {
        kind,
        description: options.description,
        required: (required === true),
        default: fallback,
        githubDefault: options.githubDefault,
        options: extra.options,
        min: extra.min,
        max: extra.max,
        integer: extra.integer ?? false,
        pattern: extra.pattern,
        example: options.example,
        parse,
    };
}
const TIME = '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$';
/**
 * The builders of inputs. Exactly one of `required: true`, `default: '…'` (in textual form) or neither (optional).
 * The type that the step receives follows: optional inputs without default can be `undefined`.
 */
const input = {
    /** A line of text, optionally of a given pattern. */
    string: (options) => make('string', options, parse/* parsers */.T_.string(options.pattern, options.example), { pattern: options.pattern }),
    /** A date or a time in ISO 8601, in UTC where it names no offset; a date alone is its first moment. */
    time: (options) => make('string', options, parse/* parsers */.T_.time(TIME, options.example), { pattern: TIME }),
    /** One path, relative to the workspace or absolute. Existence is checked where it is used. */
    path: (options) => make('path', options, parse/* parsers */.T_.path),
    /** One path or glob a line; `!` excludes. */
    globs: (options) => make('globs', options, parse/* parsers */.T_.globs),
    number: (options) => make('number', options, parse/* parsers */.T_.number(options), boundsOf(options)),
    /** A share: `0.05` or `5%`. Between 0 and 1 unless other bounds are given. */
    ratio: (options) => make('ratio', options, parse/* parsers */.T_.ratio({ ...SHARE, ...boundsOf(options) }), { ...SHARE, ...boundsOf(options) }),
    /** `90s`, `15m`, `6h`, `7d`; the step receives milliseconds. */
    duration: (options) => make('duration', options, parse/* parsers */.T_.duration(options), boundsOf(options)),
    /** `500MiB`, `2GB`; the step receives bytes. */
    size: (options) => make('size', options, parse/* parsers */.T_.size(options), boundsOf(options)),
    boolean: (options) => make('boolean', options, parse/* parsers */.T_.boolean),
    choice: (choices, options) => make('choice', options, parse/* parsers */.T_.choice(choices), { options: choices }),
    /** Several of a closed set, separated by commas or lines. */
    choices: (choices, options) => make('choices', options, parse/* parsers */.T_.choices(choices), { options: choices }),
    /** One entry a line. */
    list: (options) => make('list', options, parse/* parsers */.T_.list),
    /** `name=value`, one a line. */
    keyValues: (options) => make('key-values', options, parse/* parsers */.T_.keyValues),
    json: (options) => make('json', options, parse/* parsers */.T_.json),
    /** Masked before anything else can print it. */
    secret: (options) => make('secret', options, parse/* parsers */.T_.secret),
};
const SHARE = { min: 0, max: 1 };
/** The bounds alone, without keys that are absent, so that they can be spread over defaults. */
function boundsOf({ min, max, integer }) {
    return {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(integer === undefined ? {} : { integer }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/contract/output.js
const output_make = (kind) => (description) => ({ kind, description });
/** The builders of outputs; `json` is written as one line. */
const output = {
    string: output_make('string'),
    number: output_make('number'),
    boolean: output_make('boolean'),
    verdict: output_make('verdict'),
    path: output_make('path'),
    json: output_make('json'),
};

;// CONCATENATED MODULE: ./build/js/shared/contract/contract.js



const DEFAULT_FAIL_ON = 'fail,inconclusive';
/** Inputs that mean the same in all six steps. */
const commonInputs = {
    evidence: input.path({
        default: 'mlops-out/evidence',
        description: 'Directory of the evidence chain: read for `requires`, written by this step. Carry it between jobs as an artifact.',
    }),
    report: input.path({
        description: 'Directory for the report (HTML, `outcome.json`, JUnit, files). Default `mlops-out/report/<step>`.',
    }),
    requires: input.list({
        description: 'What must be proven about the artifacts this step uses, one rule a line: `<step>` or `<step>: <verdicts>`, optionally `policy=sha256:…` and `signer=sha256:…`. A gap, a mismatch or a failed verdict stops the step.',
        example: 'validate-data: pass,warn',
    }),
    'trusted-keys': input.globs({
        description: 'Public keys (PEM files) whose signatures are accepted. When set, unsigned evidence is refused.',
    }),
    'signing-key': input.secret({
        description: 'Private key (PEM, ECDSA P-256 or P-384) that signs this step’s evidence. Without it evidence is unsigned, and says so.',
    }),
    'fail-on': input.choices(exit_code/* FAIL_ON */.d$, {
        default: DEFAULT_FAIL_ON,
        description: 'Verdicts that stop the job: `fail`, `inconclusive`, `warn`, or `never`.',
    }),
    'warn-exit-code': input.number({
        default: '0',
        min: 0,
        max: 255,
        integer: true,
        description: 'Exit code of a warning that does not stop the job; with GitLab’s `allow_failure:exit_codes` it shows an orange job.',
    }),
    force: input.boolean({
        default: 'false',
        description: 'Repeat the work even when a finished outcome for the same inputs exists.',
    }),
    comment: input.boolean({
        default: 'false',
        description: 'Write the summary as a comment on the pull or merge request, updated in place. Needs `token`.',
    }),
    token: input.secret({
        githubDefault: '${{ github.token }}',
        description: 'Token for the API of GitHub or GitLab: comments, and what the step itself asks of the host.',
    }),
};
/** Outputs that all six steps give. */
const commonOutputs = {
    verdict: output.verdict('`pass`, `warn`, `fail` or `inconclusive`.'),
    headline: output.string('One line: what happened.'),
    report: output.path('The HTML report.'),
    evidence: output.path('The evidence file that this step wrote (or found, when reused).'),
    reused: output.boolean('Whether a finished outcome for the same inputs was found and returned.'),
};
/** Declares a step: adds the common inputs and outputs, keeps the types. */
function defineAction(draft) {
    const clashes = [
        ...Object.keys(draft.inputs).filter(name => Object.hasOwn(commonInputs, name)),
        ...Object.keys(draft.outputs).filter(name => Object.hasOwn(commonOutputs, name)),
    ];
    if (clashes.length > 0)
        throw new Error(`${draft.name} declares what all steps have: ${clashes.join(', ')}`);
    return {
        ...draft,
        inputs: { ...draft.inputs, ...commonInputs },
        outputs: { ...draft.outputs, ...commonOutputs },
        rules: draft.rules ?? [],
        post: draft.post ?? false,
        reuse: draft.reuse ?? ['pass', 'warn', 'fail', 'inconclusive'],
    };
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/contract.js

const contract = defineAction({
    name: 'train-on-runner',
    title: 'MLOps train on runner',
    question: 'Did training run where the GPUs are, and end well?',
    description: 'Runs training on this runner (`engine: local`) or dispatches it to a workflow on self-hosted GPU runners (`engine: github`), waits, brings back model and metrics, and checks that it trained on the data that was validated. A cancelled job leaves no remote run.',
    inputs: {
        engine: input.choice(['local', 'github'], {
            default: 'local',
            description: 'Where training runs: as a command on this runner, or as a dispatched workflow.',
        }),
        command: input.list({
            description: 'With `engine: local`: the training command, one argument a line.',
            example: 'python\ntrain.py',
        }),
        workflow: input.string({
            description: 'With `engine: github`: file name of the receiving workflow.',
            example: 'train-gpu.yml',
        }),
        ref: input.string({
            description: 'With `engine: github`: branch or tag to run it on. Default: the branch of this run.',
        }),
        repository: input.string({
            pattern: '^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$',
            description: 'With `engine: github`: `owner/name` of the receiving repository. Default: this one.',
        }),
        artifact: input.string({
            default: 'mlops-training',
            description: 'With `engine: github`: name of the artifact that the receiver uploads.',
        }),
        data: input.globs({
            description: 'Training data, one path or glob a line; its digest is what the evidence binds.',
        }),
        'data-digest': input.string({
            pattern: '^(sha256|dirHash):[0-9a-f]{64}$',
            description: 'Digest of the training data where the data itself is not on this machine: the `dataset-digest` of `validate-data`.',
        }),
        parameters: input.keyValues({
            description: 'Parameters for the training code, `name=value`, one a line.',
            example: 'epochs=20',
        }),
        seed: input.number({ integer: true, min: 0, max: 4294967295, description: 'Seed for the training code.' }),
        'output-dir': input.path({
            default: 'mlops-out/training',
            description: 'Directory for the model, the training record and what else training keeps.',
        }),
        timeout: input.duration({ default: '6h', min: 1000, description: 'Training that takes longer is stopped.' }),
        attempt: input.number({
            default: '1',
            integer: true,
            min: 1,
            description: 'Number of this attempt, told to the training code.',
        }),
    },
    outputs: {
        ending: output.string('`succeeded`, `failed`, `lost`, `timed-out`, `wrong-data` or `cancelled`.'),
        model: output.path('The model directory (or file).'),
        'model-digest': output.string('Digest of the model, `dirHash:…` or `sha256:…`.'),
        record: output.path('The training record (JSON): parameters, metrics, digests, run.'),
        metrics: output.json('Metrics by name.'),
        'run-url': output.string('Page of the run that trained.'),
    },
    rules: [
        {
            rule: '`command` is required with `engine: local`',
            check: inputs => inputs.engine === 'local' && !inputs.command?.length ? 'engine local needs command' : undefined,
        },
        {
            rule: '`workflow` and `token` are required with `engine: github`',
            check: inputs => inputs.engine !== 'github'
                ? undefined
                : inputs.workflow === undefined
                    ? 'engine github needs workflow'
                    : inputs.token === undefined
                        ? 'engine github needs token (with permission actions: write)'
                        : undefined,
        },
        {
            rule: '`data` and `data-digest` exclude each other',
            check: inputs => (inputs.data && inputs['data-digest'] ? 'give data or data-digest, not both' : undefined),
        },
    ],
    permissions: { github: { contents: 'read', actions: 'write', checks: 'read' }, gitlab: [] },
    branding: { icon: 'cpu', color: 'blue' },
    post: true,
    reuse: ['pass'],
});

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/ending.js

/** Endings that are nobody's training failure become errors of infrastructure (exit code 3), `ending` told all the same. */
function raiseInfrastructure({ ending, runUrl }) {
    if (ending.kind === 'succeeded' || ending.kind === 'failed')
        return;
    const raise = {
        lost: errors_errors.TRAINING_LOST,
        'timed-out': errors_errors.TRAINING_TIME_LIMIT,
        cancelled: errors_errors.TRAINING_CANCELLED_THERE,
    }[ending.kind];
    throw raise(`${ending.reason}${runUrl === undefined ? '' : ` (${runUrl})`}`, {
        outputs: { ending: ending.kind, ...(runUrl === undefined ? {} : { 'run-url': runUrl }) },
    });
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/errors.js

const src_errors_errors = (0,action_error/* defineErrors */.V)({
    TRAINING_OUTPUT: {
        kind: 'input',
        meaning: 'The output directory is not one that this step may empty.',
        remedy: 'Give `output-dir` a directory of its own, such as `mlops-out/training`; it is emptied before each training.',
    },
    TRAINING_REPOSITORY: {
        kind: 'input',
        meaning: 'The repository or branch to dispatch to is not known outside a GitHub run.',
        remedy: 'Give `repository` and `ref`.',
    },
});

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/output-directory.js



/** Lies in every output directory from the start: by it the next run knows that it may empty the directory. */
const MARKER = 'training-request.json';
/**
 * Empties the output directory of an earlier attempt, so that what it left is not taken for this one's result, and marks
 * it as this step's. A directory that this step did not make is never emptied. Raises TRAINING_OUTPUT.
 * @param directory absolute
 * @param shown as the user wrote it
 * @param asked what training is asked for, kept in the marker
 */
async function claimOutputDirectory(directory, shown, workspace, asked) {
    const fromHere = (0,external_node_path_.relative)(directory, workspace);
    const holdsWorkspace = fromHere === '' || !(fromHere === '..' || fromHere.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(fromHere));
    if (holdsWorkspace)
        throw src_errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} holds the whole workspace`);
    const found = await (0,promises_.lstat)(directory).catch(() => undefined);
    if (found !== undefined) {
        if (!found.isDirectory())
            throw src_errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} is no directory`);
        const names = await (0,promises_.readdir)(directory);
        if (names.length > 0 && !names.includes(MARKER)) {
            throw src_errors_errors.TRAINING_OUTPUT(`output-dir: ${shown} holds files of others (${names.slice(0, 3).join(', ')})`);
        }
        for (const name of names)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
    }
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, MARKER), `${JSON.stringify(asked, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/js/shared/data/errors.js

const data_errors_errors = (0,action_error/* defineErrors */.V)({
    DATA_NOT_FOUND: {
        kind: 'input',
        meaning: 'A path of the data does not exist, or a glob matches no file.',
        remedy: 'Paths and globs are relative to the workspace. Check that the data was downloaded before this step.',
    },
    DATA_NOT_A_FILE: {
        kind: 'input',
        meaning: 'A path of the data is a directory, a device or a pipe.',
        remedy: 'Name the files in it with a glob, e.g. `data/*.parquet`.',
    },
    DATA_NO_PERMISSION: {
        kind: 'input',
        meaning: 'This process may not read a data file.',
        remedy: 'Give the user that runs the step the right to read the file.',
    },
    DATA_LINK_OUTSIDE: {
        kind: 'input',
        meaning: 'A data file in the workspace is a symbolic link that leads out of the workspace.',
        remedy: 'Copy the file into the workspace, or name its real, absolute path.',
    },
    DATA_FORMAT: {
        kind: 'input',
        meaning: 'The format of a data file cannot be told from its name, or one dataset has files of several formats.',
        remedy: 'Name the format (`csv`, `parquet` or `jsonl`) in the input for it, or narrow the glob to one kind of file.',
    },
    DATA_CSV_OPTION: {
        kind: 'input',
        meaning: 'An option for reading CSV cannot be used.',
        remedy: 'Delimiter and quote are one character each; encodings are utf-8, utf-16, latin-1 and windows-1252, and a byte order mark says which.',
    },
    DATA_HEADER: {
        kind: 'input',
        meaning: 'The names of the columns cannot be used: one occurs twice or but for case, the first line is blank, not closed or not valid in its encoding, or the file is empty.',
        remedy: 'Correct the first line of the file, or say that it has no header.',
    },
    DATA_COLUMNS_DIFFER: {
        kind: 'input',
        meaning: 'The files of one dataset do not have the same columns.',
        remedy: 'Bring the files to one schema, or narrow the glob to those that belong together.',
    },
    DATA_UNREADABLE: {
        kind: 'input',
        meaning: 'A data file is damaged, truncated, not of the format or encoding that it is read as, or has a line that no engine can take.',
        remedy: 'Write or download the file again, and check that its format is what its name says.',
    },
    DATA_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A data file changed after its digest was computed, so the result would belong to no state of it.',
        remedy: 'Let whatever writes the file finish, then run the step again.',
    },
    DATA_SQL_REFUSED: {
        kind: 'input',
        meaning: 'SQL of a policy or checks file is not one SELECT or expression over the datasets, or does something that is not allowed there.',
        remedy: 'Write one condition or SELECT over the columns of the data, without parameters or random functions.',
    },
    DATA_QUERY: {
        kind: 'input',
        meaning: 'The engine refused a query over the data; its own words are in the message.',
        remedy: 'Check names and types of the columns that the message speaks of.',
    },
    DATA_OUT_OF_MEMORY: {
        kind: 'infrastructure',
        meaning: 'The engine needs more memory than it may use, or more disk than the temporary directory has.',
        remedy: 'Raise `memory-limit`, lower `threads`, or use a runner with more memory and disk.',
    },
    DATA_TIME_LIMIT: {
        kind: 'infrastructure',
        meaning: 'Work on the data took longer than its time limit and was stopped.',
        remedy: 'Raise `timeout`, or find the SQL condition that takes so long.',
    },
    DATA_ENGINE: {
        kind: 'infrastructure',
        meaning: 'The query engine cannot be loaded or failed in itself.',
        remedy: 'Check that `engine-path` names the duckdb.node of this platform; on Alpine and other musl systems it differs.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/data/format.js

const EXTENSIONS = [
    [/\.(csv|tsv)(\.(gz|zst))?$/i, 'csv'],
    [/\.(parquet|pq)$/i, 'parquet'],
    [/\.(jsonl|ndjson)(\.(gz|zst))?$/i, 'jsonl'],
];
/**
 * The one format of all files, from their names unless it is given. Raises DATA_FORMAT.
 * @param names as they are shown to the user
 */
function formatOf(names, given) {
    if (given !== undefined)
        return given;
    const first = new Map();
    for (const name of names) {
        const format = EXTENSIONS.find(([pattern]) => pattern.test(name))?.[1];
        if (format === undefined) {
            throw data_errors_errors.DATA_FORMAT(`${name} has none of the endings .csv, .tsv, .parquet, .jsonl, .ndjson, so its format is unknown`);
        }
        if (!first.has(format))
            first.set(format, name);
    }
    if (first.size > 1) {
        const found = [...first].map(([format, name]) => `${name} (${format})`).join(', ');
        throw data_errors_errors.DATA_FORMAT(`one dataset has files of ${first.size} formats: ${found}`);
    }
    return [...first.keys()][0];
}

;// CONCATENATED MODULE: ./build/js/shared/data/csv-header.js


/** Those that are looked for where none is given. */
const DELIMITERS = [',', ';', '\t', '|'];
/** The dialect of a dataset: what the user said, and for the rest what the first line of the first file shows. */
async function csv_header_dialectOf(file, options) {
    const quote = options.quote ?? '"';
    const delimiter = options.delimiter ?? mostFrequent(await readHead(file), quote);
    return { delimiter, quote, header: options.header ?? true, nulls: options.nulls ?? [] };
}
/**
 * The column names of a CSV file, from its first line; `column1`, `column2`, … without a header and where a name is
 * empty. The engine itself would rename a second `a` to `a_1` without a word, so names are read and checked here.
 * Raises DATA_HEADER.
 */
async function columnsOf(file, dialect) {
    const head = await readHead(file);
    if (head === '') {
        throw errors.DATA_HEADER(`${file.name} is empty: it has not even a header`, {
            file: file.name,
            hint: 'Find out why whatever wrote the file wrote nothing, or leave it out of the glob.',
        });
    }
    const fields = firstRecord(head, dialect);
    if (fields === undefined) {
        const why = `its first line has a quote (${dialect.quote}) that is not closed`;
        throw errors.DATA_HEADER(`the columns of ${file.name} cannot be told: ${why}`, { file: file.name, line: 1 });
    }
    const garbled = fields.findIndex(field => field.includes('\uFFFD'));
    if (dialect.header && garbled >= 0) {
        throw errors.DATA_HEADER(`the name of column ${garbled + 1} of ${file.name} is not valid UTF-8`, {
            file: file.name,
            line: 1,
            hint: 'Give the `csv-encoding` that the file is in, or write it again in UTF-8.',
        });
    }
    if (dialect.header && fields.length === 1 && fields[0] === '') {
        throw errors.DATA_HEADER(`line 1 of ${file.name} is blank, where the names of the columns are expected`, {
            file: file.name,
            line: 1,
        });
    }
    if (!dialect.header)
        return fields.map((_, index) => `column${index + 1}`);
    const names = fields.map((field, index) => (field === '' ? `column${index + 1}` : field));
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const before = seen.get(name.toLowerCase());
        if (before !== undefined) {
            const first = names[before];
            const how = first === name ? `twice` : `beside \`${first}\`, from which it differs only in case`;
            throw errors.DATA_HEADER(`the header of ${file.name} has the column \`${name}\` ${how} (fields ${before + 1} and ${index + 1})`, { file: file.name, line: 1 });
        }
        seen.set(name.toLowerCase(), index);
    }
    return names;
}
/** The fields of the first record, or undefined where a quote is never closed or text follows a closing quote. */
function firstRecord(text, { delimiter, quote }) {
    const fields = [];
    let at = 0;
    for (;;) {
        let field = '';
        // One space before the quote and any behind it are not part of the value to the engine.
        if (text[at] === ' ' && text[at + 1] === quote)
            at++;
        if (text[at] === quote) {
            for (at++;; at++) {
                if (at >= text.length)
                    return undefined;
                if (text[at] !== quote)
                    field += text[at];
                else if (text[at + 1] === quote)
                    field += text[at++];
                else
                    break;
            }
            at++;
            while (text[at] === ' ')
                at++;
        }
        else {
            while (at < text.length && text[at] !== delimiter && !isLineEnd(text[at]))
                field += text[at++];
        }
        fields.push(field);
        if (at >= text.length || isLineEnd(text[at]))
            return fields;
        if (text[at] !== delimiter)
            return undefined;
        at++;
    }
}
const isLineEnd = (character) => character === '\n' || character === '\r';
function mostFrequent(head, quote) {
    let best = ',';
    let most = 0;
    for (const delimiter of DELIMITERS) {
        const count = firstRecord(head, { delimiter, quote })?.length ?? 0;
        if (count > most)
            [best, most] = [delimiter, count];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/js/shared/data/text-survey.js
/** The engine loses lines that do not fit into its buffer (32 MB) without a word; a JSON object may have 16 MiB. */
const text_survey_LONGEST_LINE = 16 * 2 ** 20;
/** Shorter than half of what the engine is told to read at a time. */
const ORDINARY_LINE = 4_000_000;
/** A value over 2 MB is malformed anyway; from 8 MB on the engine starts to read in the middle of it. */
const text_survey_LONGEST_QUOTED = 4 * 2 ** 20;
/** The engine walks nested JSON by recursion, and crashes where the stack of a thread ends. */
const text_survey_DEEPEST = 1000;
const LF = 10;
const CR = 13;
const FIELD_START = 0;
const IN_FIELD = 1;
const QUOTED = 2;
/**
 * After a quote in a quoted value, and spaces behind it: its end, or the first of two that mean one. The engine takes
 * `"a" "b"` for one value.
 */
const QUOTE_IN_QUOTED = 3;
/** After the one space that the engine passes over before an opening quote; before a second one it does not. */
const SPACE_AT_START = 4;
/**
 * Looks through a file in pieces, mostly by searching single bytes, so that it costs little beside the digest.
 * @param dialect of CSV; without it the text is JSONL
 */
function createSurveyor(dialect) {
    const lines = lineLengths();
    const special = dialect === undefined ? nesting() : quoting(dialect);
    let head = new Uint8Array(0);
    let nul;
    let passed = 0;
    return {
        push(piece) {
            const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
            if (head.length < 16)
                head = new Uint8Array([...head, ...chunk.subarray(0, 16 - head.length)]);
            if (nul === undefined) {
                const at = chunk.indexOf(0);
                if (at >= 0)
                    nul = passed + at;
            }
            lines.push(chunk, passed);
            special.push(chunk, passed);
            passed += chunk.length;
        },
        result: () => ({
            head,
            nul,
            ...lines.result(passed),
            openQuote: undefined,
            unclosed: undefined,
            deepLine: undefined,
            lineEnds: new Set(),
            quotedLineEnds: false,
            ...special.result(passed),
        }),
    };
}
function lineLengths() {
    let start = 0;
    let longLine;
    let ordinaryLines = true;
    const endsAt = (end) => {
        if (end - start >= ORDINARY_LINE)
            ordinaryLines = false;
        if (end - start > text_survey_LONGEST_LINE)
            longLine ??= start;
    };
    return {
        push(chunk, passed) {
            const ends = [LF, CR].map(end => [chunk.indexOf(end), chunk.lastIndexOf(end)]).filter(([at]) => at >= 0);
            if (ends.length === 0)
                return;
            endsAt(passed + Math.min(...ends.map(([at]) => at)));
            start = passed + Math.max(...ends.map(([, at]) => at)) + 1;
        },
        result(passed) {
            endsAt(passed);
            return { longLine, ordinaryLines };
        },
    };
}
/** What a byte is to CSV. */
const OTHER = 0;
const DELIMITER = 1;
const QUOTE = 2;
const FEED = 3;
const RETURN = 4;
const SPACE = 32;
/** The state behind bytes that are no marks. */
function behindOthers(state, chunk, from, to) {
    if (chunk[from] !== SPACE || state === IN_FIELD || state === SPACE_AT_START)
        return IN_FIELD;
    if (state === FIELD_START)
        return to === from + 1 ? SPACE_AT_START : IN_FIELD;
    for (let index = from; index < to; index++)
        if (chunk[index] !== SPACE)
            return IN_FIELD;
    return state;
}
/** Quotes and line ends of CSV, by the same rules as the engine: a quote opens a value where a field begins, or behind one space there. */
function quoting({ quote, delimiters }) {
    const mark = quote.charCodeAt(0);
    const kinds = new Uint8Array(256);
    for (const delimiter of delimiters)
        kinds[delimiter.charCodeAt(0)] = DELIMITER;
    kinds[mark] = QUOTE;
    kinds[LF] = FEED;
    kinds[CR] = RETURN;
    let state = FIELD_START;
    let afterReturn = false;
    let openedAt = 0;
    let openQuote;
    let quotedLineEnds = false;
    const ends = { LF: false, 'CR LF': false, CR: false };
    /** Byte by byte, from where the state is known. The loop works on its own variables, which is several times faster. */
    function scan(chunk, passed) {
        let now = state;
        let returned = afterReturn;
        let feeds = false;
        let pairs = false;
        let returns = false;
        let quotedEnds = false;
        const { length } = chunk;
        for (let index = 0; index < length; index++) {
            let kind = kinds[chunk[index]];
            if (now === QUOTED) {
                // Most bytes change nothing: they are passed over in loops of their own.
                while (kind <= DELIMITER && ++index < length)
                    kind = kinds[chunk[index]];
                if (index === length)
                    break;
                if (kind === QUOTE) {
                    if (passed + index - openedAt > text_survey_LONGEST_QUOTED)
                        openQuote ??= openedAt;
                    now = QUOTE_IN_QUOTED;
                }
                else
                    quotedEnds = true;
                continue;
            }
            if (kind === OTHER) {
                if (returned) {
                    returned = false;
                    returns = true;
                }
                const from = index;
                while (kind === OTHER && ++index < length)
                    kind = kinds[chunk[index]];
                now = behindOthers(now, chunk, from, index);
                if (index === length)
                    break;
            }
            if (kind === FEED) {
                if (returned)
                    pairs = true;
                else
                    feeds = true;
                returned = false;
                now = FIELD_START;
                continue;
            }
            if (returned) {
                returned = false;
                returns = true;
            }
            if (kind === RETURN) {
                returned = true;
                now = FIELD_START;
            }
            else if (kind === DELIMITER)
                now = FIELD_START;
            else if (now === QUOTE_IN_QUOTED)
                now = QUOTED;
            else if (now === FIELD_START || now === SPACE_AT_START) {
                now = QUOTED;
                openedAt = passed + index;
            }
            else
                now = IN_FIELD;
        }
        state = now;
        afterReturn = returned;
        ends.LF ||= feeds;
        ends['CR LF'] ||= pairs;
        ends.CR ||= returns;
        quotedLineEnds ||= quotedEnds;
    }
    /** A piece without quotes and, outside of them, without carriage returns: by its last byte alone. */
    function skip(chunk) {
        const hasFeed = chunk.indexOf(LF) >= 0;
        if (state === QUOTED) {
            quotedLineEnds ||= hasFeed || chunk.indexOf(CR) >= 0;
            return;
        }
        ends.LF ||= hasFeed;
        state = endOf(chunk);
    }
    /** A piece without quotes: from one carriage return to the next. */
    function pair(chunk) {
        for (let at = chunk.indexOf(CR); at >= 0; at = chunk.indexOf(CR, at + 1)) {
            if (at + 1 === chunk.length)
                afterReturn = true;
            else if (chunk[at + 1] === LF)
                ends['CR LF'] = true;
            else
                ends.CR = true;
        }
        if (!ends.LF) {
            for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
                if (at > 0 && chunk[at - 1] === CR)
                    continue;
                ends.LF = true;
                break;
            }
        }
        state = endOf(chunk);
    }
    /** The state behind a piece without quotes. */
    function endOf(chunk) {
        let start = chunk.length;
        while (start > 0 && kinds[chunk[start - 1]] === OTHER)
            start--;
        if (start === chunk.length)
            return FIELD_START;
        return behindOthers(start === 0 ? state : FIELD_START, chunk, start, chunk.length);
    }
    return {
        push(chunk, passed) {
            if (chunk.length === 0)
                return;
            if (afterReturn || chunk.indexOf(mark) >= 0)
                scan(chunk, passed);
            else if (state !== QUOTED && chunk.indexOf(CR) >= 0)
                pair(chunk);
            else
                skip(chunk);
        },
        result(passed) {
            const unclosed = state === QUOTED ? openedAt : undefined;
            const open = unclosed !== undefined && passed - unclosed > text_survey_LONGEST_QUOTED ? unclosed : undefined;
            const kinds = Object.keys(ends).filter(kind => ends[kind] || (kind === 'CR' && afterReturn));
            return { openQuote: openQuote ?? open, unclosed, quotedLineEnds, lineEnds: new Set(kinds) };
        },
    };
}
/** Lines shorter than this cannot nest too deep, and need no look at their bytes. */
const SHORT = 2 * text_survey_DEEPEST;
/** How deep JSON nests. Only lines that are long enough are looked at byte by byte, and those that span pieces. */
function nesting() {
    let lineStart = 0;
    let depth = 0;
    let quoted = false;
    let escaped = false;
    let deepLine;
    function scan(chunk, from, to) {
        for (let index = from; index < to; index++) {
            const byte = chunk[index];
            if (escaped)
                escaped = false;
            else if (quoted) {
                if (byte === 92)
                    escaped = true;
                else if (byte === 34)
                    quoted = false;
            }
            else if (byte === 34)
                quoted = true;
            else if (byte === 91 || byte === 123) {
                if (++depth > text_survey_DEEPEST)
                    deepLine ??= lineStart;
            }
            else if (byte === 93 || byte === 125)
                depth--;
        }
    }
    function startLine(at) {
        lineStart = at;
        depth = 0;
        quoted = false;
        escaped = false;
    }
    return {
        push(chunk, passed) {
            let at = 0;
            while (at < chunk.length) {
                const isFresh = lineStart === passed + at;
                const near = isFresh ? chunk.lastIndexOf(LF, at + SHORT) : -1;
                if (near >= at) {
                    at = near + 1;
                    startLine(passed + at);
                    continue;
                }
                const end = chunk.indexOf(LF, at);
                scan(chunk, at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                startLine(passed + at);
            }
        },
        result: () => ({ deepLine }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/data/text-file.js









/**
 * Makes a text file plain, and looks at what the engine would not survive or not notice. The engine takes a packed
 * file that was cut for a whole one, loses lines that are longer than its buffer, and cannot read mixed line ends.
 * Raises DATA_UNREADABLE and DATA_CSV_OPTION with the place.
 * @param copy path of the copy, where one is needed
 * @returns the file itself, or its copy under the same name
 */
async function plainFile(file, dataset, copy) {
    const temporary = [copy, `${copy}-lines`];
    try {
        const plain = await withOwnDelimiter(await asUtf8(file, dataset, copy), dataset);
        await refuseUnreadable(plain);
        if (dataset.format !== 'csv' || plain.survey.lineEnds.size <= 1)
            return plain;
        const mended = await withOneLineEnd(plain, dataset, temporary[1]);
        await rm(copy, { force: true });
        return mended;
    }
    catch (error) {
        for (const path of temporary)
            await rm(path, { force: true });
        throw error;
    }
}
async function asUtf8(file, { format, csv }, copy) {
    const given = format === 'csv' ? csv.encoding : undefined;
    const surveyor = surveyorFor(format, csv);
    const packing = packingOf(file.name);
    if (packing !== undefined) {
        const { head, chunks } = await withHead(unpacked(file, packing));
        refuseForeign(file, head);
        return { ...file, ...(await write(decoded(file, chunks, encodingOf(file, head, given)), copy, surveyor)) };
    }
    const survey = file.survey ?? (await surveyOf(file, surveyor));
    refuseForeign(file, survey.head);
    const encoding = encodingOf(file, survey.head, given);
    // The engine skips a byte order mark in CSV.
    if (encoding.name === 'utf-8' && (encoding.mark === 0 || format === 'csv'))
        return { ...file, survey, notes: [] };
    const own = file.survey === undefined ? surveyorFor(format, csv) : surveyor;
    return { ...file, ...(await write(decoded(file, createReadStream(file.path), encoding), copy, own)) };
}
/** Looks at the bytes of a text file while they pass; where no delimiter is given, all of those that are guessed end a field. */
function surveyorFor(format, csv) {
    const delimiters = csv.delimiter === undefined ? DELIMITERS : [csv.delimiter];
    return createSurveyor(format === 'csv' ? { quote: csv.quote ?? '"', delimiters } : undefined);
}
async function surveyOf(file, surveyor) {
    for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 20 }))
        surveyor.push(chunk);
    return surveyor.result();
}
async function write(chunks, path, surveyor) {
    let bytes = 0;
    async function* surveyed() {
        for await (const chunk of chunks) {
            surveyor.push(chunk);
            bytes += chunk.length;
            yield chunk;
        }
    }
    // Opened before anything can fail: a stream that is given up while it opens makes its file after it was removed.
    const file = await open(path, 'w');
    try {
        await pipeline(surveyed, file.createWriteStream());
    }
    finally {
        await file.close();
    }
    return { path, bytes, survey: surveyor.result(), notes: [] };
}
/** The first bytes of a stream, and the whole of it. */
async function withHead(chunks) {
    const first = [];
    let bytes = 0;
    while (bytes < 16) {
        const { value, done } = await chunks.next();
        if (done)
            break;
        first.push(value);
        bytes += value.length;
    }
    async function* all() {
        yield* first;
        yield* chunks;
    }
    return { head: Buffer.concat(first), chunks: all() };
}
function refuseForeign(file, head) {
    const found = kindOf(head);
    if (found === undefined)
        return;
    const hint = found.ending === undefined
        ? 'Unpack it first, or convert it to CSV, Parquet or JSONL.'
        : `Call it by what it is: its name must end with \`${found.ending}\`.`;
    throw errors.DATA_UNREADABLE(`${file.name} is ${found.kind}, which its name does not say`, { file: file.name, hint });
}
/** What the engine would crash on, lose, or take for something else. */
async function refuseUnreadable(file) {
    const refuse = async (offset, what, hint) => {
        const [line] = (await linesAt(file, [offset]));
        throw errors.DATA_UNREADABLE(what(line), { file: file.name, line, hint });
    };
    const { nul, longLine, deepLine, openQuote } = file.survey;
    if (nul !== undefined) {
        // Every other byte of Western text in UTF-16 is zero.
        const wide = file.survey.head.filter(byte => byte === 0).length >= 4;
        await refuse(nul, line => `line ${line} of ${file.name} has a zero byte, which no text has`, wide
            ? 'The file may be in UTF-16: give `csv-encoding: utf-16`, or write it again in UTF-8.'
            : 'The file is damaged, or no text: write or download it again.');
    }
    if (longLine !== undefined) {
        await refuse(longLine, line => `line ${line} of ${file.name} is longer than ${LONGEST_LINE / 2 ** 20} MiB`, 'Look whether line ends got lost. Longer values belong into Parquet.');
    }
    if (deepLine !== undefined) {
        await refuse(deepLine, line => `line ${line} of ${file.name} nests deeper than ${DEEPEST} levels`, 'Write flatter objects, or leave the line out.');
    }
    if (openQuote !== undefined) {
        await refuse(openQuote, line => `a quote opens in line ${line} of ${file.name} and is not closed within ${LONGEST_QUOTED / 2 ** 20} MiB`, 'Close the quote or double it; or say with `csv-quote` which character quotes.');
    }
}
/**
 * A second look with the delimiter that the first line shows, where it matters: of all that are guessed, another one
 * before a quote within a value would make that quote open something.
 */
async function withOwnDelimiter(file, { format, csv }) {
    const { quotedLineEnds, unclosed } = file.survey;
    if (format !== 'csv' || csv.delimiter !== undefined || !(quotedLineEnds || unclosed !== undefined))
        return file;
    const { delimiter } = await dialectOf(file, csv);
    return { ...file, survey: await surveyOf(file, surveyorFor('csv', { ...csv, delimiter })) };
}
/** A copy whose line ends are all LF, those in quotes excepted: each stays where it is, so that lines keep their numbers. */
async function withOneLineEnd(file, { csv }, path) {
    const delimiter = (await dialectOf(file, csv)).delimiter;
    const mend = lineEndMender({ quote: csv.quote ?? '"', delimiter });
    async function* mended() {
        for await (const chunk of createReadStream(file.path))
            yield mend(chunk);
    }
    const copy = await write(mended(), path, surveyorFor('csv', { ...csv, delimiter }));
    const kinds = [...file.survey.lineEnds].join(', ');
    return { ...file, ...copy, notes: [`${file.name} mixes line ends (${kinds}); each of them was read as one.`] };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/js/shared/data/unpack.js




const MAGIC = (/* unused pure expression or super */ null && ([
    [[0x1f, 0x8b], 'packed with gzip', '.gz'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'packed with zstd', '.zst'],
    [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', undefined],
    [[0x42, 0x5a, 0x68, 0x39, 0x31, 0x41], 'packed with bzip2', undefined],
    [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed with xz', undefined],
    [[0x50, 0x41, 0x52, 0x31, 0x15], 'a Parquet file', '.parquet'],
]));
/** How a file is packed, by its name. */
function unpack_packingOf(name) {
    const ending = /\.(gz|zst)$/i.exec(name)?.[1]?.toLowerCase();
    return ending === 'gz' ? 'gzip' : ending === 'zst' ? 'zstd' : undefined;
}
/** What a file is by its first bytes, in words, where that is none of our text formats. */
function unpack_kindOf(head) {
    const found = MAGIC.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    return found && { kind: found[1], ending: found[2] };
}
/**
 * The unpacked bytes of a file. What ends too early, is damaged, or is followed by something else, raises
 * DATA_UNREADABLE: the engine's own readers take a file that was cut for a whole one.
 */
async function* unpack_unpacked(file, packing) {
    const source = createReadStream(file.path);
    const stream = packing === 'gzip' ? zlib.createGunzip() : await zstd();
    source.once('error', error => stream.destroy(error));
    try {
        for await (const chunk of source.pipe(stream))
            yield chunk;
    }
    catch (cause) {
        throw damaged(file, cause.message, cause);
    }
    finally {
        source.destroy();
        stream.destroy();
    }
    if (packing === 'gzip')
        await nothingAfter(file, stream.bytesWritten);
}
/** Node takes a zero after the end of a gzip stream for padding and drops the rest, data too. */
async function nothingAfter(file, end) {
    const handle = await open(file.path);
    try {
        const buffer = Buffer.alloc(1 << 16);
        for (let at = end;;) {
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
            if (bytesRead === 0)
                return;
            if (buffer.subarray(0, bytesRead).some(byte => byte !== 0))
                throw damaged(file, `data follows byte ${end}`);
            at += bytesRead;
        }
    }
    finally {
        await handle.close();
    }
}
/** Node reads zstd itself from 22.15 on, and checks its checksums. */
async function zstd() {
    const { createZstdDecompress } = zlib;
    return createZstdDecompress === undefined ? (await __nccwpck_require__.e(/* import() */ 805).then(__nccwpck_require__.bind(__nccwpck_require__, 1805))).zstdInJavaScript() : createZstdDecompress();
}
function damaged(file, why, cause) {
    return errors.DATA_UNREADABLE(`${file.name} cannot be unpacked to its end: ${why}`, { file: file.name, cause });
}

;// CONCATENATED MODULE: ./build/js/shared/data/resolve.js








/**
 * Finds the files of a dataset, in the order of their names, and digests them. Nothing is parsed.
 *
 * Raises DATA_NOT_FOUND (a path that does not exist, a glob that matches nothing), DATA_NOT_A_FILE,
 * DATA_NO_PERMISSION, DATA_LINK_OUTSIDE, DATA_FORMAT, DATA_CSV_OPTION.
 * @param globs one path or glob each, relative to the workspace or absolute; `!` excludes
 */
async function resolveDataset(globs, options) {
    const csv = options.csv ?? {};
    checkCsvOptions(csv);
    const paths = await find(globs, options.workspace);
    const named = paths
        .map(path => ({ path, name: nameIn(options.workspace, path) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const file of named)
        await checkFile(file, options.workspace);
    const format = formatOf(named.map(file => file.name), options.format);
    const files = [];
    for (const file of named) {
        const state = await stateOf(file.path);
        const surveyor = format === 'parquet' || unpack_packingOf(file.name) ? undefined : surveyorFor(format, csv);
        const { signal, onBytes } = options;
        const digest = await (0,evidence_digest/* digestFile */.TM)(file.path, { signal, onBytes, onChunk: chunk => surveyor?.push(chunk) });
        files.push({ ...file, ...digest, state, survey: surveyor?.result() });
    }
    const name = options.name ?? globs.join(' ');
    const digest = files.length === 1 ? { sha256: files[0].sha256 } : { dirHash: (0,evidence_digest/* dirHashOf */.P5)(files) };
    return { name, format, files, csv, artifact: { name, role: 'data', digest } };
}
/**
 * Raises DATA_CHANGED when a file was written to or replaced since it was digested. Beside size and time of writing
 * it is the file's own number, and the time that the system keeps and no program can set.
 */
async function assertUnchanged(dataset) {
    for (const file of dataset.files) {
        const now = await stateOf(file.path).catch(cause => {
            throw errors.DATA_CHANGED(`${file.name} was there at the start and is gone`, { cause });
        });
        if (now !== file.state) {
            throw errors.DATA_CHANGED(`${file.name} was written to or replaced after its digest was computed`);
        }
    }
}
async function stateOf(path) {
    const { dev, ino, size, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
async function find(globs, workspace) {
    const excluded = globs.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const found = new Set();
    for (const pattern of globs.filter(each => !each.startsWith('!'))) {
        const literal = (0,external_node_path_.resolve)(workspace, pattern);
        // A name that exists is taken as it is, so that `data [final].csv` needs no escaping.
        const exists = await (0,promises_.stat)(literal).catch(cause => noPermission(cause, pattern));
        if (exists && (!exists.isFile() || excluded.length === 0)) {
            found.add(literal); // what is no file is refused below, with its kind
            continue;
        }
        const { escapePath, glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
        const matches = await glob(exists ? escapePath(slashes(literal)) : slashes(pattern), {
            cwd: workspace,
            absolute: true,
            expandDirectories: false,
            dot: true,
            ignore: excluded,
        });
        for (const match of matches)
            found.add((0,external_node_path_.resolve)(match));
        if (!exists && matches.length === 0) {
            const magic = /[*?[\]{}()]/.test(pattern);
            throw data_errors_errors.DATA_NOT_FOUND(magic ? `no file matches ${pattern}` : `${pattern} does not exist`);
        }
    }
    if (found.size === 0)
        throw data_errors_errors.DATA_NOT_FOUND(`all files of ${globs.join(' ')} are excluded`);
    return withoutTwins([...found]);
}
/** A file that is reached under several names (links between directories) counts once, under its shortest name. */
async function withoutTwins(paths) {
    const byTarget = new Map();
    for (const path of [...paths].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
        const target = await (0,promises_.realpath)(path).catch(() => path);
        if (!byTarget.has(target))
            byTarget.set(target, path);
    }
    return [...byTarget.values()];
}
const slashes = (path) => (external_node_path_.sep === '\\' ? path.split(external_node_path_.sep).join('/') : path);
function noPermission(cause, pattern) {
    const code = cause.code;
    if (code === 'EACCES' || code === 'EPERM') {
        throw data_errors_errors.DATA_NO_PERMISSION(`${pattern} may not be read by this process`, { cause });
    }
    return undefined;
}
async function checkFile({ path, name }, workspace) {
    const found = await (0,promises_.stat)(path).catch(cause => {
        noPermission(cause, name);
        throw data_errors_errors.DATA_NOT_FOUND(`${name} is a link that leads nowhere`, { cause });
    });
    if (found.isDirectory()) {
        throw data_errors_errors.DATA_NOT_A_FILE(`${name} is a directory`, {
            hint: `Name the files in it with a glob, e.g. \`${name}/*.parquet\`.`,
        });
    }
    if (!found.isFile())
        throw data_errors_errors.DATA_NOT_A_FILE(`${name} is neither a file nor a directory`);
    await (0,promises_.access)(path, external_node_fs_.constants.R_OK).catch(cause => {
        throw data_errors_errors.DATA_NO_PERMISSION(`${name} may not be read by this process`, { cause });
    });
    // What lies in the workspace may come from a stranger's change; a link there must not reach the runner's own files.
    const target = await (0,promises_.realpath)(path);
    if (isInside(workspace, path) && !isInside(await (0,promises_.realpath)(workspace), target)) {
        throw data_errors_errors.DATA_LINK_OUTSIDE(`${name} leads out of the workspace, to ${target}`);
    }
}
function checkCsvOptions({ delimiter, quote, encoding }) {
    for (const [what, text] of [
        ['delimiter', delimiter],
        ['quote', quote],
    ]) {
        if (text !== undefined && (new TextEncoder().encode(text).length !== 1 || text === '\n' || text === '\r')) {
            throw data_errors_errors.DATA_CSV_OPTION(`the CSV ${what} is ${JSON.stringify(text)}, expected one ASCII character`);
        }
    }
    if (delimiter !== undefined && delimiter === (quote ?? '"')) {
        throw data_errors_errors.DATA_CSV_OPTION(`the CSV delimiter and quote are both ${JSON.stringify(delimiter)}`);
    }
    if (encoding !== undefined && !ENCODINGS.includes(encoding)) {
        throw data_errors_errors.DATA_CSV_OPTION(`the CSV encoding is ${encoding}, expected one of ${ENCODINGS.join(', ')}`);
    }
}
const ENCODINGS = ['utf-8', 'utf-16', 'latin-1', 'windows-1252'];
function nameIn(workspace, path) {
    return (isInside(workspace, path) ? (0,external_node_path_.relative)(workspace, path) : path).split(external_node_path_.sep).join('/');
}
function isInside(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/plan.js





/** Digests the data and settles where training goes. */
async function planTraining(inputs, ctx) {
    const { dataset, files } = await datasetOf(inputs, ctx);
    const { repository, ref } = inputs.engine === 'github' ? destination(inputs, ctx) : { repository: '', ref: '' };
    const parameters = [...(inputs.parameters ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        key: {
            data: dataset === undefined ? 'none' : (0,evidence_artifact/* digestRef */.yb)(dataset),
            parameters: (0,evidence_digest/* digestText */.M6)(JSON.stringify([parameters, inputs.seed ?? null])),
            target: inputs.engine === 'github'
                ? `github ${repository} ${inputs.workflow} ${ref}`
                : `local ${inputs.command.join('\u0000')}`,
            commit: ctx.host.commit ?? 'unknown',
            output: inputs['output-dir'],
        },
        uses: dataset === undefined ? [] : [dataset],
        dataset,
        files,
        repository,
        ref,
    };
}
async function datasetOf(inputs, ctx) {
    const named = inputs['data-digest'];
    if (named !== undefined) {
        const [algorithm, hex] = named.split(':');
        return { dataset: { role: 'data', name: named.slice(0, 20), digest: { [algorithm]: hex } }, files: [] };
    }
    if (inputs.data === undefined)
        return { dataset: undefined, files: [] };
    const [only] = inputs.data;
    const path = (0,external_node_path_.resolve)(ctx.workspace, only);
    const isDirectory = inputs.data.length === 1 &&
        (await (0,promises_.stat)(path).then(found => found.isDirectory(), () => false));
    if (isDirectory)
        return { dataset: await (0,evidence_artifact/* artifactFrom */.Vv)(path, { name: only, role: 'data' }, { signal: ctx.signal }), files: [path] };
    // The format plays no part here: training code may read what the engine cannot. The digest is that of validate-data.
    const found = await resolveDataset(inputs.data, { workspace: ctx.workspace, format: 'csv', signal: ctx.signal });
    return { dataset: found.artifact, files: found.files.map(file => file.path) };
}
function destination(inputs, ctx) {
    const repository = inputs.repository ?? ctx.host.repository;
    const ref = inputs.ref ?? ctx.host.ref;
    if (repository === undefined)
        throw src_errors_errors.TRAINING_REPOSITORY('repository: this run does not say which repository it belongs to');
    if (ref === undefined)
        throw src_errors_errors.TRAINING_REPOSITORY('ref: this run does not say which branch it is on');
    return { repository, ref };
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/record.js





/** Name of the record below `output`. `register-model` reads it; so does the waiting side of a dispatched training. */
const RECORD_FILE = 'training-record.json';
const digests = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const recordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('mlops-training-record/v1'),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    /** Below the directory of the record. */
    model: schemas/* string */.YjP(),
    modelDigest: digests,
    /** Computed by the step that started the training code, not claimed by that code. */
    dataset: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: digests }).nullable(),
    seed: schemas/* number */.aig().nullable(),
    hardware: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    checkpoint: schemas/* string */.YjP().nullable(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    commit: schemas/* string */.YjP().nullable(),
    startedAt: schemas/* string */.YjP(),
    finishedAt: schemas/* string */.YjP(),
    run: schemas/* string */.YjP().nullable(),
});
/** Writes what training code said, together with what this step measured itself. */
async function writeRecord({ result, run, output, dataset, parameters, seed }, ctx) {
    const model = (0,external_node_path_.relative)(output, (0,external_node_path_.join)(output, result.model)).split('\\').join('/');
    const artifact = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.join)(output, result.model), { name: model, role: 'model' }, { signal: ctx.signal });
    const record = {
        schema: 'mlops-training-record/v1',
        parameters: { ...Object.fromEntries(parameters), ...result.parameters },
        metrics: result.metrics,
        model,
        modelDigest: artifact.digest,
        dataset: dataset === undefined ? null : { name: dataset.name, digest: dataset.digest },
        seed: result.seed ?? seed ?? null,
        hardware: result.hardware ?? {},
        checkpoint: result.checkpoint ?? null,
        files: result.files,
        commit: ctx.host.commit ?? null,
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        run: run.runUrl ?? null,
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(output, RECORD_FILE), `${JSON.stringify(record, null, 2)}\n`);
    return record;
}
/**
 * Reads a record that another machine wrote, and checks that the model beside it is the one it names.
 * Raises TRAINING_ARTIFACT.
 */
async function readRecord(directory, ctx) {
    let document;
    try {
        document = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, RECORD_FILE), 'utf8'));
    }
    catch (cause) {
        throw errors_errors.TRAINING_ARTIFACT(`the artifact holds no readable ${RECORD_FILE}: the receiver must run train-on-runner with engine local and upload its \`output-dir\``, { cause });
    }
    const parsed = recordSchema.safeParse(document);
    if (!parsed.success) {
        const problems = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ');
        throw errors_errors.TRAINING_ARTIFACT(`the artifact's ${RECORD_FILE} is not in the agreed form: ${problems}`);
    }
    const model = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.join)(directory, parsed.data.model), { name: parsed.data.model, role: 'model' }, { signal: ctx.signal });
    if (!(0,evidence_artifact/* sameArtifact */.Rg)(model, { digest: parsed.data.modelDigest })) {
        throw errors_errors.TRAINING_ARTIFACT('the model that arrived is not the one that the training record names');
    }
    return parsed.data;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var outcome_blocks = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __nccwpck_require__(3798);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var truth = __nccwpck_require__(5725);
;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/report.js






/** The Outcome of a training run that ended by itself, well or not. */
function describeTraining(trained) {
    const { run, record, rightData } = trained;
    const seconds = (Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000;
    const ending = run.ending.kind === 'succeeded' && !rightData ? 'wrong-data' : run.ending.kind;
    const passed = ending === 'succeeded';
    const model = record && passed ? modelOf(trained, record) : undefined;
    const path = (name) => (0,external_node_path_.relative)(trained.workspace, (0,external_node_path_.join)(trained.output, name)).split('\\').join('/');
    return {
        verdict: passed ? 'pass' : 'fail',
        headline: headlineOf(ending, seconds, trained),
        why: whyOf(ending, trained),
        next: nextOf(ending, trained, path),
        findings: [findingOf(ending, trained)],
        outputs: {
            ending,
            ...(record && passed
                ? { model: path(record.model), 'model-digest': (0,evidence_artifact/* digestRef */.yb)(model), record: path(RECORD_FILE) }
                : {}),
            metrics: (record?.metrics ?? {}),
            'run-url': run.runUrl ?? '',
        },
        blocks: blocksOf(trained),
        measures: [
            { name: 'training_seconds', value: seconds, help: 'From start or dispatch to the end.' },
            ...Object.entries(record?.metrics ?? {}).map(([metric, value]) => ({
                name: 'training_metric',
                value,
                labels: { metric },
                help: 'As the training code reported it.',
            })),
        ],
        ...(trained.inputs.engine === 'local'
            ? { files: [{ path: 'training.log', description: 'Everything that training printed' }] }
            : {}),
        ...(model === undefined ? {} : { evidence: evidenceOf(trained, record, model) }),
    };
}
function modelOf({ inputs }, record) {
    return { role: 'model', name: `${inputs['output-dir']}/${record.model}`, digest: record.modelDigest };
}
function evidenceOf({ inputs, plan, run }, record, model) {
    return {
        kind: 'training',
        subject: [model],
        configuration: [],
        dependencies: plan.dataset === undefined ? [] : [{ ...plan.dataset }],
        details: {
            engine: inputs.engine,
            ...(inputs.engine === 'github'
                ? { workflow: inputs.workflow, repository: plan.repository }
                : { command: [...inputs.command] }),
            parameters: record.parameters,
            metrics: record.metrics,
            seed: record.seed,
            hardware: record.hardware,
            commit: record.commit,
            run: run.runUrl ?? null,
        },
    };
}
function headlineOf(ending, seconds, { inputs }) {
    const where = inputs.engine === 'github' ? `by ${inputs.workflow}` : 'on this runner';
    if (ending === 'succeeded')
        return `train-on-runner trained ${where} in ${(0,format/* formatSeconds */.Xo)(seconds)}`;
    if (ending === 'wrong-data')
        return `train-on-runner failed: ${where}, on other data than was asked for`;
    return `train-on-runner failed ${where} after ${(0,format/* formatSeconds */.Xo)(seconds)}`;
}
function whyOf(ending, { run, record, plan }) {
    if (ending === 'wrong-data') {
        const found = record.dataset === null ? 'no digest at all' : (0,evidence_artifact/* digestRef */.yb)(record.dataset);
        return `Asked for ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset)}; the receiving side trained on ${found}.`;
    }
    if (run.ending.kind !== 'succeeded')
        return `${run.ending.reason[0].toUpperCase()}${run.ending.reason.slice(1)}.`;
    const metrics = Object.entries(record.metrics).map(([name, value]) => `${name} ${(0,format/* formatNumber */.ZV)(value)}`);
    const data = plan.dataset === undefined
        ? 'No data was named, so the evidence binds none.'
        : `Data ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset).slice(0, 20)}… as asked for.`;
    return `${metrics.slice(0, 6).join(', ') || 'No metrics reported'}. ${data}`;
}
function nextOf(ending, { run, record }, path) {
    if (ending === 'succeeded')
        return `register \`${path(record.model)}\`; parameters and metrics are in \`${path(RECORD_FILE)}\`.`;
    if (ending === 'wrong-data')
        return 'let the receiver check out or pull the validated data at the same paths, and run again.';
    return run.runUrl && run.lastLines.length === 0
        ? `read the log at ${run.runUrl}`
        : 'read the last lines of the log below; all of it is in `training.log`.';
}
function findingOf(ending, trained) {
    const base = { subject: 'training', truth: truth/* EXACT */.q, message: whyOf(ending, trained) };
    if (ending === 'succeeded')
        return { ...base, code: 'training-ended', verdict: 'pass' };
    if (ending === 'wrong-data') {
        return {
            ...base,
            code: 'training-data',
            verdict: 'fail',
            remedy: 'Give the receiver the data that was validated, at the same relative paths.',
        };
    }
    return { ...base, code: 'training-ended', verdict: 'fail', remedy: 'Correct the training code or its parameters.' };
}
function blocksOf({ run, record, plan, inputs }) {
    const blocks = [];
    if (run.lastLines.length > 0 && run.ending.kind !== 'succeeded') {
        blocks.push(outcome_blocks/* block */.o.section('The last lines of the log', [outcome_blocks/* block */.o.code(run.lastLines.join('\n'))]));
    }
    if (record) {
        blocks.push(outcome_blocks/* block */.o.section('Metrics', [
            outcome_blocks/* block */.o.table(['metric', { title: 'value', align: 'right' }], 
            // As text: metrics have no common unit, so no common number of decimals.
            Object.entries(record.metrics).map(([name, value]) => [name, (0,format/* formatNumber */.ZV)(value)])),
        ]), outcome_blocks/* block */.o.section('Parameters', [
            outcome_blocks/* block */.o.facts([
                ...Object.entries(record.parameters).map(([name, value]) => [name, String(value)]),
                ['seed', record.seed === null ? 'not given' : String(record.seed)],
            ]),
        ]));
    }
    blocks.push(outcome_blocks/* block */.o.section('Run', [
        outcome_blocks/* block */.o.table(['job', 'state', { title: 'time', align: 'right' }, 'where'], run.stages.map(stage => [
            stage.name,
            stage.state,
            stage.seconds === undefined ? '' : (0,format/* formatSeconds */.Xo)(stage.seconds),
            stage.where ?? '',
        ])),
        outcome_blocks/* block */.o.facts([
            ['engine', inputs.engine],
            ['data', plan.dataset === undefined ? 'not named' : `${plan.dataset.name} ${(0,evidence_artifact/* digestRef */.yb)(plan.dataset)}`],
            ...(record ? [['model', (0,evidence_artifact/* digestRef */.yb)({ digest: record.modelDigest })]] : []),
            ...Object.entries(record?.hardware ?? {}).map(([name, value]) => [name, String(value)]),
            ['run', run.runUrl ?? 'this machine'],
        ]),
    ]));
    return blocks;
}

;// CONCATENATED MODULE: ./build/js/actions/train-on-runner/src/main.js










/** Start training where it belongs, wait for it, and take over its result only if it trained on the right data. */
const step = action({
    contract: contract,
    prepare: planTraining,
    async main(inputs, ctx, plan) {
        const output = (0,external_node_path_.resolve)(ctx.workspace, inputs['output-dir']);
        const request = requestOf(inputs, plan, output);
        await claimOutputDirectory(output, inputs['output-dir'], ctx.workspace, request);
        const run = inputs.engine === 'github'
            ? await dispatch(inputs, ctx, plan, output)
            : await trainHere({ command: inputs.command, timeoutMs: inputs.timeout, request }, ctx);
        raiseInfrastructure(run);
        const record = run.ending.kind === 'succeeded' ? await recordOf(inputs, ctx, plan, run, output) : undefined;
        const rightData = record === undefined || trainedOn(record, plan);
        return describeTraining({ inputs, plan, run, record, output, rightData, workspace: ctx.workspace });
    },
    async stands(outputs, _inputs, ctx) {
        const model = outputs.model ?? '';
        const found = await (0,evidence_artifact/* artifactFrom */.Vv)((0,external_node_path_.resolve)(ctx.workspace, model), { name: model, role: 'model' }).catch(() => undefined);
        if (found === undefined)
            return `the model ${model} is not there any more`;
        return (0,evidence_artifact/* digestRef */.yb)(found) === outputs['model-digest']
            ? undefined
            : `the model ${model} is not the one that was trained`;
    },
    async post(ctx, inputs) {
        if (inputs?.token !== undefined)
            await releaseGitHub(ctx, inputs.token);
    },
});
/** What training code reads from `$MLOPS_REQUEST`. */
function requestOf(inputs, plan, output) {
    return {
        schema: 'mlops-training-request/v1',
        parameters: Object.fromEntries(inputs.parameters ?? []),
        seed: inputs.seed ?? null,
        data: plan.files,
        dataset: plan.dataset ?? null,
        output,
        attempt: inputs.attempt,
    };
}
function dispatch(inputs, ctx, plan, output) {
    return trainOnGitHub({
        repository: plan.repository,
        workflow: inputs.workflow,
        ref: plan.ref,
        // Lines as in the input itself, so that the receiver passes them on as they are.
        inputs: {
            parameters: [...(inputs.parameters ?? [])].map(([name, value]) => `${name}=${value}`).join('\n'),
            seed: inputs.seed === undefined ? '' : String(inputs.seed),
            attempt: String(inputs.attempt),
        },
        artifact: inputs.artifact,
        timeoutMs: inputs.timeout,
        token: inputs.token,
        output,
    }, ctx);
}
async function recordOf(inputs, ctx, plan, run, output) {
    if (inputs.engine === 'github')
        return readRecord(output, ctx);
    const result = await readResult((0,external_node_path_.resolve)(output, RESULT_FILE), output);
    return writeRecord({ result, run, output, dataset: plan.dataset, parameters: inputs.parameters ?? new Map(), seed: inputs.seed }, ctx);
}
/** The receiving side computed the digest of what it trained on; it must be what was asked for here. */
function trainedOn(record, plan) {
    return plan.dataset === undefined || (record.dataset !== null && (0,evidence_artifact/* sameArtifact */.Rg)(record.dataset, plan.dataset));
}


/***/ }),

/***/ 2586:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   T_: () => (/* binding */ parsers)
/* harmony export */ });
/* unused harmony exports formatDuration, formatSize */
/** Text → value for every input kind. Each throws an Error that says what was expected. */
const parsers = {
    string: (pattern, example) => (given) => {
        // YAML's `|` and files end with a line end that nobody means.
        const text = given.replace(/\r?\n$/, '');
        if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
            throw new Error(`text matching ${pattern}${example ? `, e.g. ${example}` : ''}`);
        }
        return text;
    },
    time: (pattern, example) => (given) => {
        const text = given.replace(/\r?\n$/, '');
        const such = example ? `, e.g. ${example}` : '';
        if (!new RegExp(pattern, 'u').test(text))
            throw new Error(`a date or a time in ISO 8601${such}`);
        const hasTime = text.length > 10;
        const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10));
        const time = new Date(`${text.replace(' ', 'T')}${hasTime && !hasOffset ? 'Z' : ''}`);
        // A 30th of February is a March day for Date.
        if (Number.isNaN(time.getTime()) || !isDay(text.slice(0, 10)))
            throw new Error(`a time that there is${such}`);
        return time;
    },
    path: (text) => {
        const path = text.trim();
        if (path === '' || path.includes('\n') || path.includes('\0'))
            throw new Error('one path');
        return path;
    },
    globs: (text) => {
        const globs = lines(text);
        if (globs.length === 0 || globs.every(glob => glob.startsWith('!'))) {
            throw new Error('at least one path or glob, one a line');
        }
        return globs;
    },
    number: (bounds) => (text) => bounded(decimal(text, 'a number'), bounds, String),
    ratio: (bounds) => (text) => {
        const expectation = 'a share such as 0.05 or 5%';
        const percent = /^(.*?)\s*%$/.exec(text.trim());
        const value = percent ? decimal(percent[1], expectation, -2) : decimal(text, expectation);
        return bounded(value, bounds, String);
    },
    duration: (bounds) => (text) => {
        const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text.trim());
        if (!match)
            throw new Error('a duration such as 90s, 15m, 6h or 7d');
        const milliseconds = Math.round(Number(match[1]) * DURATIONS[match[2]]);
        return bounded(milliseconds, bounds, formatDuration);
    },
    size: (bounds) => (text) => {
        const match = /^(\d+(?:\.\d+)?)\s*(B|kB|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$/.exec(text.trim());
        if (!match)
            throw new Error('a size such as 500MiB or 2GB');
        return bounded(Math.round(Number(match[1]) * SIZES[match[2]]), bounds, formatSize);
    },
    boolean: (text) => {
        if (!/^(true|false)$/i.test(text.trim()))
            throw new Error('true or false');
        return text.trim().toLowerCase() === 'true';
    },
    choice: (choices) => (text) => {
        if (!choices.includes(text.trim()))
            throw new Error(`one of ${choices.join(', ')}`);
        return text.trim();
    },
    choices: (choices) => (text) => {
        const given = text
            .split(/[,\n]/)
            .map(part => part.trim())
            .filter(part => part !== '');
        if (given.length === 0 || given.some(part => !choices.includes(part))) {
            throw new Error(`one or more of ${choices.join(', ')}, separated by commas`);
        }
        return [...new Set(given)];
    },
    list: (text) => lines(text),
    keyValues: (text) => {
        const pairs = new Map();
        for (const line of lines(text)) {
            const at = line.indexOf('=');
            const name = line.slice(0, at).trim();
            if (at < 1 || name === '')
                throw new Error(`name=value, one a line (the line "${cut(line)}" has no name and "=")`);
            if (pairs.has(name))
                throw new Error(`each name once ("${name}" is given twice)`);
            pairs.set(name, line.slice(at + 1).trim());
        }
        return pairs;
    },
    json: (text) => {
        try {
            return JSON.parse(text);
        }
        catch (error) {
            throw new Error(`JSON (${cut(error.message, 120)})`);
        }
    },
    secret: (text) => {
        // A trailing line end comes with secrets that were piped into the secret store; none is ever wanted.
        return text.replace(/\r?\n$/, '');
    },
};
const DURATIONS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SIZES = {
    B: 1,
    kB: 1e3,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Milliseconds → the shortest exact text that `duration` accepts, e.g. 5400000 → `90m`. */
function formatDuration(milliseconds) {
    for (const unit of ['d', 'h', 'm', 's']) {
        if (milliseconds >= DURATIONS[unit] && milliseconds % DURATIONS[unit] === 0)
            return `${milliseconds / DURATIONS[unit]}${unit}`;
    }
    return `${milliseconds}ms`;
}
/** Bytes → the shortest exact text that `size` accepts, e.g. 524288000 → `500MiB`. */
function formatSize(bytes) {
    for (const unit of ['TiB', 'TB', 'GiB', 'GB', 'MiB', 'MB', 'KiB', 'kB']) {
        if (bytes >= SIZES[unit] && bytes % SIZES[unit] === 0)
            return `${bytes / SIZES[unit]}${unit}`;
    }
    return `${bytes}B`;
}
function isDay(text) {
    const day = new Date(text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** Non-empty trimmed lines; lines that start with `#` are comments. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'));
}
/** A decimal number, times ten to the `shift`: shifted in the text, so that 14.7% is the same double as 0.147. */
function decimal(text, expectation, shift = 0) {
    const match = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+))(?:e([-+]?\d+))?$/i.exec(text.trim());
    if (!match)
        throw new Error(expectation);
    return Number(`${match[1]}e${Number(match[2] ?? 0) + shift}`);
}
function bounded(value, { min, max, integer }, format) {
    if (!Number.isFinite(value))
        throw new Error('a finite value');
    if (integer && !Number.isInteger(value))
        throw new Error('a whole number');
    if (min !== undefined && value < min)
        throw new Error(`at least ${format(min)}`);
    if (max !== undefined && value > max)
        throw new Error(`at most ${format(max)}`);
    return value;
}
const cut = (text, length = 80) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);


/***/ }),

/***/ 4791:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defineErrors),
/* harmony export */   l1: () => (/* binding */ messageWithoutPlace),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/** An error that a person will read: what happened, with names and numbers; what to do next; the cause below. */
class ActionError extends Error {
    code;
    kind;
    name = 'ActionError';
    hint;
    file;
    line;
    outputs;
    constructor(code, kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.kind = kind;
        this.hint = details.hint;
        this.file = details.file;
        this.line = details.line;
        this.outputs = details.outputs ?? {};
    }
}
/**
 * What an error says, without the place in front of it: for who tells the place by other means. Some messages begin
 * with it, so that an editor that shows nothing else can turn it into a link.
 */
function messageWithoutPlace({ message, file, line }) {
    if (file === undefined)
        return message;
    const places = [...(line === undefined ? [] : [`${file}:${line}: `]), `${file}: `];
    const place = places.find(each => message.startsWith(each)) ?? '';
    return message.slice(place.length);
}
/**
 * Declares the stable error codes of one area. Each folder that raises errors has an `errors.ts` that exports the
 * result as `errors`; `docs/errors.md` is generated from all of them, so the table cannot miss a code.
 *
 * The hint of a raised error defaults to the table's remedy.
 */
function defineErrors(table) {
    const factories = Object.entries(table).map(([code, entry]) => [
        code,
        (message, details = {}) => new ActionError(code, entry.kind, message, { ...details, hint: details.hint ?? entry.remedy }),
    ]);
    return { ...Object.fromEntries(factories), table };
}


/***/ }),

/***/ 4302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ sameArtifact),
/* harmony export */   Vv: () => (/* binding */ artifactFrom),
/* harmony export */   yb: () => (/* binding */ digestRef)
/* harmony export */ });
/* unused harmony export descriptorFrom */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4992);


/**
 * Names a file (by `sha256`) or a directory (by `dirHash`) as an artifact.
 * @param name what a person calls it
 */
async function artifactFrom(path, named, options = {}) {
    return { ...(await descriptorFrom(path, named.name, options)), role: named.role };
}
/** As `artifactFrom`, for what plays no role in the train: a policy, a checks file, reference data. */
async function descriptorFrom(path, name, options = {}) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found => found.isDirectory(), () => false);
    if (directory)
        return { name, digest: { dirHash: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestTree */ .hW)(path, options)).dirHash } };
    return { name, digest: { sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(path, options)).sha256 } };
}
/** Whether two descriptors name the same thing: they share an algorithm, and all shared ones agree. */
function sameArtifact(a, b) {
    const shared = Object.keys(a.digest).filter(algorithm => b.digest[algorithm] !== undefined);
    return shared.length > 0 && shared.every(algorithm => a.digest[algorithm] === b.digest[algorithm]);
}
/** `sha256:…`, `dirHash:…`: the first digest by the order of strength that this project uses. */
function digestRef(of) {
    const algorithm = ['sha256', 'dirHash'].find(name => of.digest[name] !== undefined) ?? Object.keys(of.digest).sort()[0];
    return algorithm === undefined ? 'no digest' : `${algorithm}:${of.digest[algorithm]}`;
}


/***/ }),

/***/ 4992:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   P5: () => (/* binding */ dirHashOf),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   hW: () => (/* binding */ digestTree)
/* harmony export */ });
/* unused harmony export listTree */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2399);





const CHUNK = 1 << 20;
/** Files read at the same time, so that the disk works while a digest is computed. */
const AT_ONCE = 8;
/** SHA-256 of a text as UTF-8, or of bytes; lower-case hex. */
function digestText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/**
 * SHA-256 and size of a regular file, read in pieces.
 * Raises DIGEST_UNREADABLE, DIGEST_SPECIAL_FILE, DIGEST_CHANGED, and the signal's reason.
 */
async function digestFile(path, options = {}) {
    options.signal?.throwIfAborted();
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        throw unreadable(path, cause);
    }
    try {
        const before = await file.stat();
        if (before.isDirectory())
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${path} is a directory, but a file is expected here`);
        if (!before.isFile())
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${path} is neither a file nor a directory`);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of chunksOf(file, before.size)) {
            options.signal?.throwIfAborted();
            hash.update(chunk);
            options.onChunk?.(chunk);
            bytes += chunk.length;
            options.onBytes?.(chunk.length);
        }
        const after = await file.stat();
        if (bytes !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_CHANGED(`${path} changed while its digest was computed`);
        }
        return { sha256: hash.digest('hex'), bytes };
    }
    catch (cause) {
        throw isSystemError(cause) ? unreadable(path, cause) : cause;
    }
    finally {
        await file.close();
    }
}
/** A file in pieces, each of them valid until the next; while one is looked at, the next is read. */
async function* chunksOf(file, size) {
    const length = Math.max(1, Math.min(CHUNK, size));
    const read = (buffer) => {
        const reading = file.read(buffer, 0, length, null);
        // Whoever gives up before it is read does not hear of it.
        reading.catch(() => undefined);
        return reading;
    };
    let [current, other] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
    let reading = read(current);
    for (;;) {
        const { bytesRead } = await reading;
        if (bytesRead === 0)
            return;
        const chunk = current.subarray(0, bytesRead);
        [current, other] = [other, current];
        reading = read(current);
        yield chunk;
    }
}
/**
 * in-toto's `dirHash` of a list of files: SHA-256 over `<sha256>  <name>\n` for each file, sorted by the bytes of the
 * names (Go's `dirhash.Hash1` without its `h1:` prefix, in hex). Names are bound, so a renamed file changes it; empty
 * directories, modes and times are not part of it. Raises DIGEST_NAME.
 */
function dirHashOf(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const file of [...files].sort(byBytesOfName)) {
        if (file.name.includes('\n')) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`the file name ${JSON.stringify(file.name)} holds a line break`);
        }
        hash.update(`${file.sha256}  ${file.name}\n`);
    }
    return hash.digest('hex');
}
/**
 * Digests all files below a directory. Links inside the tree are followed; links out of it, loops, sockets, devices
 * and pipes are refused.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME, DIGEST_CHANGED.
 */
async function digestTree(root, options = {}) {
    const { top, names } = await find(root, options);
    const files = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
        const some = names.slice(at, at + AT_ONCE).map(async (name) => {
            return { name, ...(await digestFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(top, ...name.split('/')), options)) };
        });
        files.push(...(await Promise.all(some)));
    }
    return { dirHash: dirHashOf(files), files, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
}
/**
 * The names of all files that `digestTree` would digest, in its order and with its refusals, without reading any.
 * Raises DIGEST_UNREADABLE, DIGEST_LINK_OUTSIDE, DIGEST_SPECIAL_FILE, DIGEST_NAME.
 */
async function listTree(root, options = {}) {
    return (await find(root, options)).names;
}
async function find(root, options) {
    const names = [];
    let top;
    try {
        top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(top)).isDirectory()) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${root} is a file, but a directory is expected here`);
        }
    }
    catch (cause) {
        throw isSystemError(cause) ? unreadable(root, cause) : cause;
    }
    await walk({ top, root, options, names }, top, '', [top]);
    return { top, names: names.sort(compareBytes) };
}
/** `trail` holds the real paths of the directories that we are in, so that a link to one of them is seen as a loop. */
async function walk(tree, directory, prefix, trail) {
    tree.options.signal?.throwIfAborted();
    for (const raw of await list(directory)) {
        const name = prefix + decodeName(raw.name, directory);
        if (tree.options.ignore?.(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name.slice(prefix.length));
        if (raw.isFile())
            tree.names.push(name);
        else if (raw.isDirectory())
            await walk(tree, path, `${name}/`, [...trail, path]);
        else if (raw.isSymbolicLink())
            await followLink(tree, path, name, trail);
        else
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${name} in ${tree.root} is neither a file nor a directory`);
    }
}
async function followLink(tree, path, name, trail) {
    let target;
    try {
        target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`the link ${name} in ${tree.root} leads nowhere`, { cause });
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(tree.top, target);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || /^[A-Za-z]:|^[\\/]/.test(inside)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads out of it, to ${target}`);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target);
    if (found.isFile())
        tree.names.push(name);
    else if (!found.isDirectory()) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_SPECIAL_FILE(`${name} in ${tree.root} links to something that is neither a file nor a directory`);
    }
    else if (trail.includes(target)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_LINK_OUTSIDE(`the link ${name} in ${tree.root} leads to a directory that it lies in: a loop`);
    }
    else
        await walk(tree, target, `${name}/`, [...trail, target]);
}
async function list(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (cause) {
        throw unreadable(directory, cause);
    }
}
/** Read as bytes, because a decoded name that is no UTF-8 would stand for another file than the one on disk. */
function decodeName(raw, directory) {
    let name;
    try {
        name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`a file name in ${directory} is not UTF-8: ${Buffer.from(raw).toString('latin1')}`, {
            cause,
        });
    }
    if (name.includes('\n')) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_NAME(`the file name ${JSON.stringify(name)} in ${directory} holds a line break`);
    }
    return name;
}
const byBytesOfName = (a, b) => compareBytes(a.name, b.name);
/** The order of Go's sort.Strings. JavaScript's own compares UTF-16 units and differs beyond U+FFFF. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function isSystemError(cause) {
    // By shape: an error of another realm (a test runner's, a worker's) is no instance of this realm's Error.
    return typeof cause?.syscall === 'string';
}
function unreadable(path, cause) {
    const code = isSystemError(cause) ? cause.code : undefined;
    const what = code === 'ENOENT'
        ? 'does not exist'
        : code === 'EACCES' || code === 'EPERM'
            ? 'may not be read by this process'
            : `cannot be read (${code ?? String(cause)})`;
    return _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.DIGEST_UNREADABLE(`${path} ${what}`, { cause });
}


/***/ }),

/***/ 2701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Yj: () => (/* binding */ signEnvelope)
/* harmony export */ });
/* unused harmony export preAuthEncoding */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5568);


const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** Pre-authentication encoding: what is signed. It binds the type, so a payload cannot be read as another type. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `),
        type,
        Buffer.from(` ${payload.length} `),
        Buffer.from(payload),
    ]);
}
/** Signs a payload with ECDSA; the signature is ASN.1 DER, as Sigstore's tools write it. */
function signEnvelope(payload, key, payloadType = PAYLOAD_TYPE) {
    const body = Buffer.from(payload);
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key.key), preAuthEncoding(payloadType, body), key.key).toString('base64');
    return { payloadType, payload: body.toString('base64'), signatures: [{ keyid: key.keyid, sig }] };
}
/**
 * Who signed an envelope. `wrong` lists trusted keys that the envelope names although their signature does not fit:
 * then the payload or the signature was altered.
 */
function verifyEnvelope(envelope, trusted) {
    const payload = Buffer.from(envelope.payload, 'base64');
    const message = preAuthEncoding(envelope.payloadType, payload);
    let signer;
    const wrong = [];
    for (const { keyid, sig } of envelope.signatures) {
        // The key id is only a hint by the standard, so a signature without one is tried with every key.
        const keys = trusted.filter(key => keyid === undefined || keyid === '' || keyid === key.keyid);
        const fits = keys.find(key => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)((0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(key.key), message, key.key, Buffer.from(sig, 'base64')));
        if (fits !== undefined)
            signer ??= fits.keyid;
        else if (keyid !== undefined && keys.length > 0)
            wrong.push(keyid);
    }
    return { payload, signer: wrong.length > 0 ? undefined : signer, wrong };
}


/***/ }),

/***/ 2399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
/* harmony import */ var _errors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4791);

const errors = (0,_errors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineErrors */ .V)({
    DIGEST_UNREADABLE: {
        kind: 'input',
        meaning: 'A file or directory whose digest is needed does not exist or cannot be read.',
        remedy: 'Check the path and its permissions.',
    },
    DIGEST_LINK_OUTSIDE: {
        kind: 'input',
        meaning: 'A symbolic link in a directory leads out of it, so the directory alone does not say what is in it.',
        remedy: 'Copy the file into the directory, or remove the link.',
    },
    DIGEST_SPECIAL_FILE: {
        kind: 'input',
        meaning: 'A directory holds something that has no contents to digest: a socket, a device or a pipe.',
        remedy: 'Remove it, or point the step at the directory that holds only files.',
    },
    DIGEST_NAME: {
        kind: 'input',
        meaning: 'A file name cannot be bound into a directory digest: it holds a line break or is not UTF-8.',
        remedy: 'Rename the file.',
    },
    DIGEST_CHANGED: {
        kind: 'infrastructure',
        meaning: 'A file changed while its digest was computed, so the digest would belong to no state of it.',
        remedy: 'Let whatever writes the file finish, then run the step again.',
    },
    EVIDENCE_KEY: {
        kind: 'input',
        meaning: 'A key for signing or checking evidence is not what is needed: an ECDSA key on P-256 or P-384, as PEM.',
        remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout`; its public half with `openssl ec -pubout`.',
    },
    EVIDENCE_SUBJECT: {
        kind: 'input',
        meaning: 'A step wants to state something about nothing: its evidence names no subject, or one without a digest.',
        remedy: 'This is a fault of the step; please report it.',
    },
    EVIDENCE_UNREADABLE: {
        kind: 'failed',
        meaning: 'A file of the evidence directory cannot be read as in-toto statements, and it might be the one that counts.',
        remedy: 'Carry the evidence directory between jobs unchanged; remove what does not belong in it.',
    },
    EVIDENCE_RULE: {
        kind: 'input',
        meaning: 'A rule of `requires` cannot be understood.',
        remedy: 'Write `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.',
    },
    EVIDENCE_GAP: {
        kind: 'failed',
        meaning: 'A rule of `requires` asks for a proof that the chain of evidence does not hold.',
        remedy: 'Run the step that is asked for on exactly this artifact, and carry the evidence directory to this job.',
    },
    EVIDENCE_VERDICT: {
        kind: 'failed',
        meaning: 'The newest evidence that a rule of `requires` asks for has a verdict that the rule does not accept.',
        remedy: 'Mend what that step found and run it again.',
    },
    EVIDENCE_POLICY: {
        kind: 'failed',
        meaning: 'The evidence exists, but it was made under another policy than the rule of `requires` pins.',
        remedy: 'Run the step under the pinned policy, or pin the digest of the policy that you mean.',
    },
    EVIDENCE_SIGNER: {
        kind: 'failed',
        meaning: 'The evidence exists, but it is not signed by the key that the rule of `requires` pins.',
        remedy: 'Sign that step’s evidence with the pinned key, and name its public half in `trusted-keys`.',
    },
    EVIDENCE_UNSIGNED: {
        kind: 'failed',
        meaning: '`trusted-keys` is set and the evidence is not signed by any of these keys.',
        remedy: 'Give the earlier step a `signing-key` whose public half is in `trusted-keys`, and run it again.',
    },
    EVIDENCE_ALTERED: {
        kind: 'failed',
        meaning: 'A statement of the chain is not the one that a later statement was built on, or its signature is wrong.',
        remedy: 'Take the evidence directory from the job that wrote it; if it is the original, run the step again.',
    },
});


/***/ }),

/***/ 5568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ parseSigningKey),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sr: () => (/* binding */ readTrustedKeys)
/* harmony export */ });
/* unused harmony exports parseTrustedKey, keyIdOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2399);




/** Hash of each curve, by OpenSSL's name: the pairing that DSSE and model signing use. */
const HASHES = { prime256v1: 'sha256', secp384r1: 'sha384' };
/** The hash that goes with an accepted key. */
function hashOf(key) {
    return HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
/**
 * Reads the private key that signs evidence.
 * @param pem PKCS#8 or SEC 1, unencrypted
 * Raises EVIDENCE_KEY; the message never holds any of the text.
 */
function parseSigningKey(pem) {
    if (/BEGIN PUBLIC KEY/.test(pem))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is a public key; signing needs the private one');
    if (/ENCRYPTED/.test(pem)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is encrypted with a passphrase', {
            hint: 'Store it unencrypted in the secret store of your CI: `openssl pkcs8 -topk8 -nocrypt -in key.pem`.',
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // The cause is dropped on purpose: OpenSSL's errors may quote what it was given.
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY('the signing key is not a private key in PEM format', {
            hint: /\\n/.test(pem) ? 'It holds the two characters \\n where line breaks belong.' : undefined,
        });
    }
    checkCurve(key, 'the signing key');
    return { key, keyid: keyIdOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key)) };
}
/** Reads a public key. Raises EVIDENCE_KEY. */
function parseTrustedKey(pem, name) {
    if (/PRIVATE KEY/.test(pem)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is a private key; trusted keys are public ones`, {
            hint: 'Write its public half with `openssl ec -in key.pem -pubout`, and take the private key out of the workspace.',
        });
    }
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is not a public key in PEM format`, { cause });
    }
    checkCurve(key, name);
    return { key, name, keyid: keyIdOf(key) };
}
/**
 * Reads public keys from PEM files.
 * @param files `path` is read, `name` is what messages call it
 */
async function readTrustedKeys(files) {
    return Promise.all(files.map(async ({ path, name }) => {
        let pem;
        try {
            pem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
        }
        catch (cause) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`the trusted key ${name} cannot be read`, { cause });
        }
        return parseTrustedKey(pem, name);
    }));
}
/** SHA-256 of the SPKI DER, lower-case hex. */
function keyIdOf(publicKey) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(publicKey.export({ type: 'spki', format: 'der' }));
}
function checkCurve(key, name) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    if (key.asymmetricKeyType === 'ec' && curve !== undefined && curve in HASHES)
        return;
    const found = key.asymmetricKeyType === 'ec' ? `an ECDSA key on ${curve}` : `a key of type ${key.asymmetricKeyType}`;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errors */ .s.EVIDENCE_KEY(`${name} is ${found}; ECDSA on P-256 (prime256v1) or P-384 (secp384r1) is needed`);
}


/***/ }),

/***/ 927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   W3: () => (/* binding */ PREDICATE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export withRole */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4992);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2701);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2399);



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Identifiers, compared character by character and never fetched; `docs/predicates/` says what they mean. */
const PREDICATE = {
    testResult: 'https://in-toto.io/attestation/test-result/v0.1',
    provenance: 'https://slsa.dev/provenance/v1',
    outcome: 'urn:mlops-actions:predicate:outcome:v1',
    training: 'urn:mlops-actions:predicate:training:v1',
};
/** Each list of test names ends here; the numbers of all are in the outcome statement. */
const TEST_NAMES = 1000;
/**
 * The statements of one outcome: first the one in the terms of the field (test result, SLSA provenance, or training),
 * for other people's tools, then this project's own, which names the first by digest and is what `requires` reads.
 * Raises EVIDENCE_SUBJECT.
 */
function statementsOf(draft, facts) {
    if (draft.subject.length === 0 || draft.subject.some(subject => Object.keys(subject.digest).length === 0)) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.EVIDENCE_SUBJECT(`${facts.step} names no subject with a digest for its evidence`);
    }
    const common = standard(draft, facts);
    return [common, outcome(draft, facts, [common])];
}
/** How a role travels inside a resource descriptor. */
function withRole(descriptor) {
    const { role, ...plain } = descriptor;
    return role === undefined ? plain : { ...plain, annotations: { ...plain.annotations, role } };
}
function standard(draft, facts) {
    switch (draft.kind) {
        case 'gate':
            return statement(draft, PREDICATE.testResult, testResult(draft, facts));
        case 'build':
            return statement(draft, PREDICATE.provenance, provenance(draft, facts));
        case 'training':
            return statement(draft, PREDICATE.training, training(draft, facts));
    }
}
function testResult(draft, facts) {
    const named = (...verdicts) => facts.findings
        .filter(finding => verdicts.includes(finding.verdict))
        .slice(0, TEST_NAMES)
        .map(finding => `${finding.code}: ${finding.subject}`);
    return {
        // The predicate knows no "inconclusive"; a gate that could not decide has not let anything through.
        result: facts.verdict === 'pass' ? 'PASSED' : facts.verdict === 'warn' ? 'WARNED' : 'FAILED',
        configuration: draft.configuration.map(withRole),
        url: facts.host.runUrl,
        passedTests: named('pass'),
        warnedTests: named('warn'),
        failedTests: named('fail', 'inconclusive'),
    };
}
function provenance(draft, facts) {
    return {
        buildDefinition: {
            buildType: `urn:mlops-actions:build:${facts.step}:v1`,
            externalParameters: facts.key,
            internalParameters: draft.details ?? {},
            resolvedDependencies: [...draft.configuration, ...dependenciesOf(draft, facts)].map(withRole),
        },
        runDetails: {
            // The job itself writes this, nobody above it: SLSA build level 1.
            builder: { id: `urn:mlops-actions:builder:${facts.host.kind}`, version: { 'mlops-actions': facts.release } },
            metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
        },
    };
}
function training(draft, facts) {
    return {
        trainingData: dependenciesOf(draft, facts)
            .map(withRole)
            .filter(item => item.annotations?.role === 'data'),
        configuration: draft.configuration.map(withRole),
        resolvedDependencies: dependenciesOf(draft, facts)
            .map(withRole)
            .filter(item => item.annotations?.role !== 'data'),
        details: draft.details ?? {},
        metadata: { invocationId: invocationOf(facts.host), startedOn: facts.startedOn, finishedOn: facts.finishedOn },
    };
}
function outcome(draft, facts, beside) {
    return statement(draft, PREDICATE.outcome, {
        step: facts.step,
        verdict: facts.verdict,
        headline: facts.headline,
        findings: countVerdicts(facts.findings),
        truths: summarizeTruths(facts.findings),
        configuration: draft.configuration.map(withRole),
        resolvedDependencies: [...dependenciesOf(draft, facts).map(withRole), ...facts.builtOn],
        statements: beside.map(item => ({
            name: item.predicateType,
            digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestText */ .M6)(JSON.stringify(item)) },
            mediaType: _dsse_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc,
        })),
        key: facts.key,
        details: draft.details ?? {},
        metadata: {
            startedOn: facts.startedOn,
            finishedOn: facts.finishedOn,
            invocationId: invocationOf(facts.host),
            host: hostOf(facts.host),
            release: facts.release,
            versions: facts.versions ?? {},
        },
    });
}
function statement(draft, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: draft.subject.map(withRole), predicateType, predicate };
}
/** What went in: the step's own list, and what it was about to use unless that is the subject or listed already. */
function dependenciesOf(draft, facts) {
    const key = (item) => JSON.stringify(item.digest);
    const byDigest = new Map(facts.uses.map(item => [key(item), item]));
    const listed = draft.dependencies.map(item => {
        const used = byDigest.get(key(item));
        return used !== undefined && !('role' in item) ? { ...item, role: used.role } : item;
    });
    const known = new Set([...draft.subject, ...listed, ...draft.configuration].map(key));
    return [...listed, ...facts.uses.filter(item => !known.has(key(item)))];
}
function countVerdicts(findings) {
    const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0 };
    for (const finding of findings)
        counts[finding.verdict]++;
    return counts;
}
/** What kinds of truth the verdict rests on, each with the number of findings. */
function summarizeTruths(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const text = JSON.stringify(finding.truth);
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].map(([text, count]) => ({ ...JSON.parse(text), findings: count }));
}
function hostOf(host) {
    const { kind, serverUrl, repository, commit, ref, runUrl, job, actor } = host;
    return { kind, serverUrl, repository, commit, ref, runUrl, job, actor };
}
function invocationOf(host) {
    if (host.runUrl === undefined)
        return undefined;
    return host.runAttempt === undefined ? host.runUrl : `${host.runUrl}/attempts/${host.runAttempt}`;
}


/***/ }),

/***/ 5556:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * The environment that child programs get when none is given: this process's, without what belongs to this step alone.
 * Inputs may be secrets (`INPUT_TOKEN`); the files behind GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ARTIFACTS would let a
 * training script overwrite the step's own verdict; the runtime token opens the job's artifacts and cache.
 */
function childEnvironment(env) {
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !OWN.test(name))
            kept[name] = value;
    }
    return kept;
}
const OWN = /^(INPUT_.*|MLOPS_INPUT_.*|GITHUB_OUTPUT|GITHUB_STATE|STATE_.*|GITHUB_ARTIFACTS|ACTIONS_RUNTIME_TOKEN)$/i;


/***/ }),

/***/ 5851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ block)
/* harmony export */ });
/** Small constructors, so that a step's `report.ts` reads like the page it makes. */
const block = {
    section: (title, blocks, folded) => ({
        type: 'section',
        title,
        blocks,
        folded,
    }),
    text: (text) => ({ type: 'text', text }),
    table: (columns, rows, options = {}) => ({
        type: 'table',
        columns: columns.map(column => (typeof column === 'string' ? { title: column } : column)),
        rows,
        ...options,
    }),
    facts: (facts) => ({ type: 'facts', facts }),
    code: (text, language) => ({ type: 'code', text, language }),
    plot: (title, alternative, plot) => ({ type: 'plot', title, alternative, plot }),
};


/***/ }),

/***/ 3798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   KS: () => (/* binding */ formatShort),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export signed */
/**
 * Numbers as people read them, the same in every step and every medium: `5,000`, `6.2 %`, `−1.2 %`, `6 min 40 s`.
 * A true minus sign (U+2212) stands before negative numbers, and a space between a number and its unit.
 */
/** `5,000`. Rounds to whole numbers; infinities are `∞`, what is no number is `–`. */
function formatCount(value) {
    return typeof value === 'bigint' ? group(String(value)) : formatNumber(value, { decimals: 0 });
}
/**
 * `1,234.5`, `0.0123`, `1.2e-7`. Without `decimals`, as few digits as keep four significant ones; whole numbers keep
 * all of theirs.
 */
function formatNumber(value, options = {}) {
    // A report that was read back from outcome.json has null where a number was not finite.
    if (typeof value !== 'number' || Number.isNaN(value))
        return '–';
    if (!Number.isFinite(value))
        return value > 0 ? '∞' : '−∞';
    if (options.decimals !== undefined)
        return group(value.toFixed(Math.min(options.decimals, 20)));
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return exponential(value);
    return group(Number.isInteger(value) ? String(value) : String(Number(value.toFixed(decimalsOf(size, 4)))));
}
/**
 * A ratio as percent: `0.062` → `6.2 %`. Without `decimals`, one decimal, or two significant digits below one percent;
 * what is not exactly none or all is never rounded to `0 %` or `100 %`.
 */
function formatPercent(ratio, options = {}) {
    if (!Number.isFinite(ratio))
        return formatNumber(ratio);
    return `${percentDigits(ratio, options.decimals)} %`;
}
/** With `+` before what is not negative, for differences: `+0.9 %`, `−1.2 %`. Zero stands without a sign. */
function signed(formatted) {
    return /^[−–]|^0(\.0*)?( %)?$/.test(formatted) ? formatted : `+${formatted}`;
}
/** `−1.2 % … +0.9 %`, or `0.7 … 1.3`. */
function formatInterval(low, high, options = {}) {
    const one = (value) => {
        const text = options.percent
            ? formatPercent(value, { decimals: options.decimals })
            : formatNumber(value, { decimals: options.decimals });
        return options.signed ? signed(text) : text;
    };
    return `${one(low)} … ${one(high)}`;
}
/** Three significant digits, for the labels of plots. */
function formatShort(value) {
    return formatNumber(Number.isFinite(value) ? Number(value.toPrecision(3)) : value);
}
/** Seconds: `4.2 ms`, `3.2 s`, `42 s`, `6 min 40 s`, `1 h 2 min`, `3 d 4 h`. */
function formatSeconds(seconds) {
    if (!Number.isFinite(seconds))
        return formatNumber(seconds);
    if (seconds < 0)
        return `−${formatSeconds(-seconds)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 1e-4)
        return `${formatNumber(Number((seconds * 1e6).toPrecision(2)))} µs`;
    if (seconds < 0.1)
        return `${formatNumber(Number((seconds * 1e3).toPrecision(2)))} ms`;
    if (seconds < 9.95)
        return `${formatNumber(seconds, { decimals: 1 })} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return two(whole, 60, 'min', 1, 's');
    const minutes = Math.round(seconds / 60);
    if (minutes < 1440)
        return two(minutes, 60, 'h', 1, 'min');
    return two(Math.round(seconds / 3600), 24, 'd', 1, 'h');
}
const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** `512 B`, `1.5 KiB`, `2.3 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return formatNumber(bytes);
    let value = bytes;
    let unit = 0;
    while (Math.abs(value) >= 1023.95 && unit < BYTE_UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    const text = unit === 0 ? formatCount(value) : formatNumber(Number(value.toFixed(1)));
    return `${text} ${BYTE_UNITS[unit]}`;
}
/** `1 row`, `5,000 rows`, `2 entries`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `2026-07-01 12:00:05 UTC` of an ISO time or milliseconds. */
function formatTime(time) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return String(time);
    return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** Cuts a long name in the middle: beginning and end tell names apart. Counts code points. */
function shorten(text, length) {
    const points = [...text];
    if (points.length <= length)
        return text;
    if (length <= 1)
        return '…';
    const head = Math.ceil((length - 1) / 2);
    return `${points.slice(0, head).join('')}…${points.slice(points.length - (length - 1 - head)).join('')}`;
}
function percentDigits(ratio, decimals) {
    const percent = ratio * 100;
    if (decimals !== undefined)
        return formatNumber(percent, { decimals });
    const size = Math.abs(percent);
    if (size === 0)
        return '0';
    if (size < 1e-6)
        return exponential(percent);
    const start = size < 1 ? decimalsOf(size, 2) : 1;
    for (let digits = start; digits <= 12; digits++) {
        const text = percent.toFixed(digits);
        const rounded = Math.abs(Number(text));
        const misleads = (rounded === 100 && size !== 100) || rounded === 0;
        if (!misleads || digits === 12)
            return group(String(Number(text)));
    }
    return group(String(percent));
}
/** How many decimals show this many significant digits. */
function decimalsOf(size, significant) {
    return Math.max(0, Math.min(20, significant - 1 - Math.floor(Math.log10(size))));
}
function exponential(value) {
    return value.toExponential(1).replace('.0e', 'e').replace(/e\+/, 'e').replaceAll('-', '−').replace('e−', 'e-');
}
/** Separates thousands, and writes the minus sign. */
function group(digits) {
    const [whole = '', fraction] = digits.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return digits.startsWith('-') && /[1-9]/.test(digits) ? `−${text}` : text;
}
function two(value, size, big, least, small) {
    const rest = value % size;
    const head = `${formatCount(Math.floor(value / size))} ${big}`;
    return rest < least ? head : `${head} ${rest} ${small}`;
}


/***/ }),

/***/ 9363:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: exitWith

;// CONCATENATED MODULE: ./build/js/shared/host/streams.js
/** Columns where nobody tells: logs of CI systems, files. */
const WIDTH = 100;
/** How wide text may be: what the terminal says, else `COLUMNS` as the shell exports it, else 100. */
function columnsOf(sink, env) {
    const told = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : undefined;
    return sink.columns ?? told ?? WIDTH;
}
/**
 * Lets a process live on when who read its output has gone (`mlops … | head`): what it decided, and its exit code,
 * do not depend on readers. Another failure of a stream is one that the process cannot tell anybody about.
 * @param failed told of it
 */
function outliveReaders(streams, failed) {
    for (const stream of streams) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED')
                failed(error);
        });
    }
}
/** Resolves when all that was written has left, or never can: pipes are asynchronous on some systems. */
function flushed(stream) {
    return new Promise(resolve => {
        stream.write('', () => resolve());
    });
}

// EXTERNAL MODULE: ./build/js/shared/verdict/exit-code.js
var exit_code = __nccwpck_require__(1234);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/js/shared/errors/action-error.js
var action_error = __nccwpck_require__(4791);
;// CONCATENATED MODULE: ./build/js/shared/contract/errors.js

const errors = (0,action_error/* defineErrors */.V)({
    INPUT_INVALID: {
        kind: 'input',
        meaning: 'One or more inputs are missing, unknown, of the wrong form or do not go together. All are listed.',
        remedy: 'Correct the inputs that are named; `mlops <step> --help` and the step’s README say what each accepts.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/contract/nearest.js
/**
 * The optimal string alignment form of the Damerau–Levenshtein distance: insertions, deletions, substitutions and
 * swaps of neighbours cost one each, and no substring is edited twice. Swaps matter: they are what hands do on keyboards.
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            row[j] = Math.min(last[j] + 1, row[j - 1] + 1, substitution);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length];
}
/**
 * The known name that was probably meant, or undefined when none is near. Case, `_` and `-` are ignored first, because
 * `failOn` and `fail_on` are the commonest ways to miss `fail-on`.
 */
function nearest(name, known) {
    const wanted = plain(name);
    // A very long "name" is no slip of the hand, and comparing it would cost its length times that of each known name.
    if (wanted === '' || wanted.length > 100)
        return undefined;
    let best;
    // A third of the letters may differ, but never more than three: beyond that it is another word.
    let bestDistance = Math.min(Math.floor(Math.max(wanted.length, 3) / 3), 3) + 1;
    for (const candidate of known) {
        const distance = editDistance(wanted, plain(candidate));
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const plain = (name) => name.replace(/[-_\s]/g, '').toLowerCase();

// EXTERNAL MODULE: ./build/js/shared/contract/parse.js
var parse = __nccwpck_require__(2586);
;// CONCATENATED MODULE: ./build/js/shared/contract/parse-inputs.js



/**
 * Text → the typed inputs of a step: defaults applied, required ones demanded, the table of rules asked. Empty text
 * (spaces and line ends alone) counts as not given, because that is how both hosts pass an unset variable.
 *
 * Raises one INPUT_INVALID (exit code 2) for all problems together. Values of secrets are never part of it.
 */
function parseInputs(contract, texts) {
    const specs = contract.inputs;
    const problems = [];
    const inputs = {};
    const given = new Set();
    const broken = new Set();
    for (const name of texts.keys()) {
        if (!Object.hasOwn(specs, name))
            problems.push(unknownInput(name, contract));
    }
    for (const [name, spec] of Object.entries(specs)) {
        const written = texts.get(name) ?? '';
        const isEmpty = written.trim() === '';
        // Hosts pass the defaults of action.yml and of templates as if the user had written them.
        if (!isEmpty && written.trim() !== spec.default)
            given.add(name);
        const text = isEmpty ? spec.default : written;
        if (text === undefined) {
            inputs[name] = undefined;
            if (!spec.required)
                continue;
            problems.push(missingInput(name, spec));
            broken.add(name);
            continue;
        }
        try {
            inputs[name] = spec.parse(text);
        }
        catch (error) {
            problems.push(wrongInput(name, spec, text, error.message));
            broken.add(name);
        }
    }
    const view = watched(inputs, broken);
    for (const rule of contract.rules) {
        const text = view.ask(() => rule.check(view.inputs, given));
        if (text !== undefined)
            problems.push({ text, remedy: sentence(rule.rule) });
    }
    if (problems.length > 0)
        throw refusal(contract.name, problems);
    return { inputs: inputs, given };
}
function refusal(step, problems) {
    const only = problems.length === 1 ? problems[0] : undefined;
    if (only)
        return errors.INPUT_INVALID(`${step}: ${only.text}`, { hint: only.remedy });
    const lines = problems.map(({ text, remedy }) => `- ${sentence(text)} ${remedy}`);
    return errors.INPUT_INVALID(`${step}: ${problems.length} problems with the inputs\n${lines.join('\n')}`);
}
function unknownInput(name, contract) {
    const known = Object.keys(contract.inputs);
    const guess = nearest(name, known);
    return {
        text: `${quoted(name)} is not an input of ${contract.name}`,
        remedy: guess === undefined ? `Known inputs: ${known.join(', ')}.` : `Did you mean \`${guess}\`?`,
    };
}
function missingInput(name, spec) {
    return { text: `${quoted(name)} is missing, expected ${expectation(spec)}`, remedy: remedyOf(name, spec) };
}
function wrongInput(name, spec, text, expected) {
    const found = spec.kind === 'secret' ? 'the value given (not shown)' : JSON.stringify((0,parse/* cut */.Jj)(text));
    const wrong = spec.kind === 'choices' ? text.split(/[,\n]/).map(part => part.trim()) : [text.trim()];
    const guess = wrong
        .filter(part => part !== '' && !spec.options?.includes(part))
        .map(part => nearest(part, spec.options ?? []))
        .find(candidate => candidate !== undefined);
    return {
        text: `${quoted(name)} is ${found}, expected ${expected}`,
        remedy: guess === undefined ? remedyOf(name, spec) : `Did you mean \`${guess}\`?`,
    };
}
function remedyOf(name, spec) {
    return spec.example === undefined
        ? sentence(spec.description)
        : `For example \`${name}: ${spec.example.split('\n')[0]}\`.`;
}
/** What an input accepts, in a few words, for when there is no value whose parser could say it. */
function expectation(spec) {
    switch (spec.kind) {
        case 'choice':
            return `one of ${spec.options?.join(', ')}`;
        case 'choices':
            return `one or more of ${spec.options?.join(', ')}`;
        case 'string':
            return spec.pattern === undefined ? 'text' : `text matching ${spec.pattern}`;
        default:
            return EXPECTATIONS[spec.kind];
    }
}
const EXPECTATIONS = {
    path: 'one path',
    globs: 'paths or globs, one a line',
    number: 'a number',
    ratio: 'a share such as 0.05 or 5%',
    duration: 'a duration such as 90s, 15m, 6h or 7d',
    size: 'a size such as 500MiB or 2GB',
    boolean: 'true or false',
    list: 'entries, one a line',
    'key-values': 'name=value, one a line',
    json: 'JSON',
    secret: 'a secret',
};
/**
 * Rules must not complain about what follows from an input that is already reported: a rule that reads a broken input
 * is not asked further.
 */
function watched(inputs, broken) {
    const stop = Symbol('broken input');
    return {
        inputs: new Proxy(inputs, {
            get(target, name) {
                if (typeof name === 'string' && broken.has(name))
                    throw stop;
                return target[name];
            },
        }),
        ask(check) {
            try {
                return check();
            }
            catch (error) {
                if (error === stop)
                    return undefined;
                throw error;
            }
        },
    };
}
const quoted = (name) => `\`${(0,parse/* cut */.Jj)(name.replace(/[\r\n`]/g, ' '))}\``;
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

;// CONCATENATED MODULE: ./build/js/shared/errors/errors.js

/** Errors that every part can raise. */
const errors_errors = (0,action_error/* defineErrors */.V)({
    CANCELLED: {
        kind: 'cancelled',
        meaning: 'The step was asked to stop (SIGINT or SIGTERM, a cancelled job) and has stopped.',
        remedy: 'Run the job again; a step that had finished is found and not repeated.',
    },
});
/** Raised wherever waiting or work ends because the step was cancelled. */
function cancelled(what, cause, outputs) {
    return errors_errors.CANCELLED(`${what} was cancelled`, { cause, outputs });
}

;// CONCATENATED MODULE: ./build/js/shared/errors/file-faults.js
const FAULTS = {
    EACCES: 'this process may not do that there',
    EPERM: 'this process may not do that there',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'something else lies there',
};
/** Why the system refused to write a file or make a directory, in words; undefined for any other error. */
function fileFault(cause) {
    const { code } = (cause ?? {});
    return code !== undefined && Object.hasOwn(FAULTS, code) ? `${FAULTS[code]} (${code})` : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/outcome/blocks.js
var blocks = __nccwpck_require__(5851);
// EXTERNAL MODULE: ./build/js/shared/verdict/verdict.js
var verdict_verdict = __nccwpck_require__(3749);
// EXTERNAL MODULE: ./build/js/shared/verdict/truth.js
var verdict_truth = __nccwpck_require__(5725);
// EXTERNAL MODULE: ./build/js/shared/report/format.js
var format = __nccwpck_require__(3798);
;// CONCATENATED MODULE: ./build/js/shared/report/report.js




/** A report of a step that ended with an error: what happened, where, what to do. Never a stack. */
function reportOfError(error, around) {
    const known = error instanceof action_error/* ActionError */.lZ || error?.name === 'ActionError';
    const raised = error;
    const location = raised.file === undefined ? undefined : { file: raised.file, line: raised.line };
    const { message = String(error), file, line } = raised;
    const place = location === undefined ? '' : `\`${location.file}\`${location.line === undefined ? '' : ` line ${location.line}`}: `;
    return {
        ...around,
        verdict: 'error',
        headline: `${around.step} stopped with an error${known ? `: ${raised.code}` : ''}`,
        why: `${place}${(0,action_error/* messageWithoutPlace */.l1)({ message, file, line })}`,
        next: raised.hint ?? 'Run it again with MLOPS_DEBUG=1 and report what it prints',
        findings: [],
        outputs: {},
        blocks: causesOf(raised.cause),
    };
}
function causesOf(cause) {
    const lines = [];
    for (let at = cause; at !== undefined && at !== null && lines.length < 5; at = at.cause) {
        lines.push(at.message ?? String(at));
    }
    return lines.length === 0 ? [] : [blocks/* block */.o.section('Cause', [blocks/* block */.o.code(lines.join('\n'))])];
}
/** Findings as one table, those that need attention first and the passing ones folded. For `Outcome.blocks`. */
function findingsTable(findings, caption) {
    const sorted = [...findings].sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    const attention = sorted.filter(finding => finding.verdict !== 'pass').length;
    const columns = ['Verdict', 'Check', 'Subject', 'Observed', 'Expected', 'What'];
    const rows = sorted.map((finding) => [
        { verdict: finding.verdict },
        finding.code,
        finding.subject,
        finding.observed ?? null,
        finding.expected ?? null,
        finding.message,
    ]);
    // A column that holds nothing is not shown.
    const kept = columns.map((_, index) => index < 3 || rows.some(row => row[index] !== null));
    return blocks/* block */.o.table(columns.filter((_, index) => kept[index]), rows.map(row => row.filter((_, index) => kept[index])), { ...(caption === undefined ? {} : { caption }), ...(attention > 0 ? { attention } : {}) });
}
/** `✖ fail` */
function verdictText(verdict) {
    return `${SIGNS[verdict]} ${verdict}`;
}
/** The blocks of a report in order: the step's own, then how it was decided, files, and what it was made from. */
function pageOf(report) {
    const own = report.blocks.length > 0 || report.findings.length === 0
        ? report.blocks
        : [blocks/* block */.o.section('Checks', [findingsTable(report.findings)])];
    return [...own, ...decisionSection(report.findings), ...filesSection(report.files ?? []), aboutSection(report)];
}
function decisionSection(findings) {
    if (findings.length === 0)
        return [];
    const counts = new Map();
    for (const finding of findings) {
        const text = JSON.stringify(finding.truth);
        const before = counts.get(text);
        counts.set(text, { finding: before?.finding ?? finding, count: (before?.count ?? 0) + 1 });
    }
    const rows = [...counts.values()].map(({ finding: { truth }, count }) => [
        count,
        (0,verdict_truth/* describeTruth */.$)(truth),
        truth.kind === 'error-controlled'
            ? truth.assumptions
            : truth.kind === 'exact'
                ? 'nothing but the data and the code'
                : 'no error rate',
    ]);
    return [
        blocks/* block */.o.section('How this was decided', [
            blocks/* block */.o.table([{ title: 'Findings', align: 'right' }, 'Kind of truth', 'Holds under'], rows),
        ]),
    ];
}
function filesSection(files) {
    return files.length === 0
        ? []
        : [blocks/* block */.o.section('Files', [blocks/* block */.o.facts(files.map(file => [file.path, file.description]))])];
}
function aboutSection(report) {
    return blocks/* block */.o.section('About this run', [blocks/* block */.o.facts(factsOf(report))], true);
}
/** Names and values of the run, for the foot of every report. */
function factsOf(report) {
    const { host, evidence } = report;
    const facts = [
        ['Step', `${report.step} (mlops-actions ${report.release})`],
        ['Repository', host.repository],
        ['Commit', host.commit],
        ['Ref', host.ref],
        ['Run', host.runUrl],
        ['Started', (0,format/* formatTime */.fU)(report.startedOn)],
        ['Took', (0,format/* formatSeconds */.Xo)(secondsOf(report))],
        ...(report.durations ?? []).map(part => [`– ${part.name}`, (0,format/* formatSeconds */.Xo)(part.seconds)]),
        ...(report.reused
            ? [['Reused', 'a finished outcome for the same inputs was found; nothing was repeated']]
            : []),
        ...(evidence?.subject ?? []).map(item => [`Subject (${item.role})`, described(item)]),
        ...(evidence?.configuration ?? []).map(item => ['Configuration', described(item)]),
        ...(evidence?.dependencies ?? []).map(item => ['Dependency', described(item)]),
        ...(report.evidenceFile === undefined
            ? []
            : [
                ['Evidence', report.evidenceFile.path],
                [
                    'Signed by',
                    report.evidenceFile.signer === undefined
                        ? 'nobody: unauthenticated'
                        : `sha256:${report.evidenceFile.signer}`,
                ],
            ]),
        ...Object.entries(report.key).map(([name, value]) => [`Reuse key: ${name.replaceAll('-', ' ')}`, keyText(value)]),
        ...Object.entries(report.versions ?? {}).map(([name, version]) => [name, version]),
        ...(report.facts ?? []),
    ];
    return facts.filter((fact) => fact[1] !== undefined);
}
/** A part of the key as people read it: what is not set is left out, lists and settings are written out. */
function keyText(value) {
    let parsed;
    try {
        parsed = JSON.parse(value);
    }
    catch {
        return value;
    }
    if (typeof parsed !== 'object')
        return value;
    const parts = Object.entries(parsed ?? {}).flatMap(([name, part]) => part === null
        ? []
        : [`${Array.isArray(parsed) ? '' : `${name} `}${typeof part === 'object' ? JSON.stringify(part) : part}`]);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** Seconds between start and end; never negative, also where a clock was set back. */
function secondsOf(report) {
    return Math.max(0, (Date.parse(report.finishedOn) - Date.parse(report.startedOn)) / 1000);
}
function described(item) {
    const digests = Object.entries(item.digest).map(([algorithm, hex]) => `${algorithm}:${hex}`);
    return [item.name, ...digests].join(' ');
}

;// CONCATENATED MODULE: ./build/js/shared/run/errors.js

const run_errors_errors = (0,action_error/* defineErrors */.V)({
    RUN_REPORT_TAKEN: {
        kind: 'input',
        meaning: 'The report directory holds files that this step did not write, and would be replaced as a whole.',
        remedy: 'Give each step a report directory of its own (input `report`), or leave the input out.',
    },
    RUN_OUTPUT_UNDECLARED: {
        kind: 'infrastructure',
        meaning: 'A step returned an output that its contract does not declare, or a file that it did not write.',
        remedy: 'This is a fault of the step; please report it.',
    },
    RUN_UNWRITABLE: {
        kind: 'infrastructure',
        meaning: 'The system refused to write or read a file of the step: a full disk, a directory of another user.',
        remedy: 'Make room, or let the user of the runner write there; then run it again: an earlier report is as it was.',
    },
    RUN_CRASHED: {
        kind: 'infrastructure',
        meaning: 'Something failed that the step did not expect.',
        remedy: 'Run it again with MLOPS_DEBUG=1 and report what it prints.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/run/release.js
/** The version of this project, as in package.json; a test keeps the two equal. */
const RELEASE = '1.0.0';

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/js/shared/report/cells.js

function isVerdictCell(cell) {
    return typeof cell === 'object' && cell !== null && 'verdict' in cell;
}
function isSparkCell(cell) {
    return typeof cell === 'object' && cell !== null && 'spark' in cell;
}
/** Decides decimals and alignment by whole columns, so that numbers can be compared down a column. */
function prepareTable(table) {
    const formats = table.columns.map((column, index) => numberFormat(column, table.rows.map(row => row[index]).filter(cell => typeof cell === 'number')));
    const right = table.columns.map((column, index) => isRight(column, table.rows, index));
    return {
        caption: table.caption,
        columns: table.columns.map((column, index) => ({ title: column.title, right: right[index] ?? false })),
        rows: table.rows.map(row => table.columns.map((_, index) => prepareCell(row[index] ?? null, formats[index] ?? format/* formatNumber */.ZV))),
        shown: Math.min(table.attention ?? table.rows.length, table.rows.length),
    };
}
function prepareCell(cell, format) {
    if (cell === null)
        return { text: '–' };
    if (typeof cell === 'number')
        return { text: format(cell), sort: cell };
    if (typeof cell === 'boolean')
        return { text: cell ? 'yes' : 'no' };
    return typeof cell === 'string' ? { text: cell } : cell;
}
function isRight(column, rows, index) {
    if (column.align !== undefined)
        return column.align === 'right';
    if (column.format !== undefined)
        return true;
    const cells = rows.map(row => row[index] ?? null).filter(cell => cell !== null);
    return cells.length > 0 && cells.every(cell => typeof cell === 'number');
}
/** Beyond this many decimals a shared number of them shows nothing but zeros, and each cell is written on its own. */
const MOST_DECIMALS = 6;
function numberFormat(column, values) {
    const { decimals, percent } = column.format ?? {};
    if (decimals !== undefined) {
        return value => (percent ? (0,format/* formatPercent */.l9)(value, { decimals }) : (0,format/* formatNumber */.ZV)(value, { decimals }));
    }
    const alone = percent ? format/* formatPercent */.l9 : format/* formatNumber */.ZV;
    const needed = values.map(value => {
        const text = alone(value);
        return text.includes('e') ? Number.POSITIVE_INFINITY : (/\.(\d+)/.exec(text)?.[1]?.length ?? 0);
    });
    const sizes = values
        .map(value => Math.abs(value) * (percent ? 100 : 1))
        .filter(size => size > 0 && Number.isFinite(size));
    // Four digits of the largest and two of the smallest are enough to compare them.
    const enough = Math.max(decimalsFor(Math.max(...sizes), 4), decimalsFor(Math.min(...sizes), 2), 0);
    const most = Math.min(Math.max(0, ...needed), sizes.length === 0 ? 0 : enough);
    return most > MOST_DECIMALS ? value => alone(value) : value => alone(value, { decimals: most });
}
function decimalsFor(size, digits) {
    return digits - 1 - Math.floor(Math.log10(size));
}
/** Values of a line as the heights of a sparkline: logarithms on such an axis, and from the lowest if any is negative. */
function heights(values, axis) {
    const shown = axis.scale === 'log' ? values.map(value => (value > 0 ? Math.log(value) : Number.NaN)) : values;
    const least = shown
        .filter(Number.isFinite)
        .reduce((low, value) => Math.min(low, value), axis.scale === 'log' ? Number.POSITIVE_INFINITY : 0);
    return shown.map(value => value - least);
}

;// CONCATENATED MODULE: ./build/js/shared/report/text.js
/**
 * Splits text at its backticks: `` `amount` outside 0 … 50,000 ``. A backtick without a partner stands for itself.
 */
function spansOf(text) {
    const spans = [];
    const pattern = /`([^`\n]+)`/g;
    let end = 0;
    for (const match of text.matchAll(pattern)) {
        if (match.index > end)
            spans.push({ text: text.slice(end, match.index), code: false });
        spans.push({ text: match[1] ?? '', code: true });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        spans.push({ text: text.slice(end), code: false });
    return spans;
}
/**
 * Marks a name from data as code inside a text of a report. Its own backticks are replaced by a look-alike, so that
 * the name cannot end the code span.
 */
function text_quoted(name) {
    const text = String(name).replaceAll('`', 'ˋ').replace(/\s+/g, ' ');
    return `\`${text === '' ? ' ' : text}\``;
}
/** Printable ASCII on one line. */
const PLAIN = /^[ -~]*$/;
/**
 * Makes what is invisible visible: control characters as their pictures (`␛`), characters that reorder or hide text
 * as `<U+202E>`, halves of surrogate pairs as `�`. Line breaks and tabs become spaces unless they are kept.
 */
function visible(text, options = {}) {
    // Nearly all texts are, and a report has thousands.
    if (PLAIN.test(text))
        return text;
    const lines = options.keepLines
        ? text.replace(/\r\n?/g, '\n').replaceAll('\t', '  ')
        : text.replace(/[\r\n\t]+/g, ' ');
    return lines
        .replace(/[\u0000-\u0009\u000b-\u001f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
        .replaceAll('\u007f', '␡')
        .replace(/[\u0080-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g, unseen => unseen === '\ufffd' ? unseen : `<U+${unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
/** For media without code spans: the backticks go, and what is invisible is made visible. */
function plainText(text, options = {}) {
    const unmarked = text.split('\n').map(line => spansOf(line)
        .map(span => span.text)
        .join(''));
    return visible(unmarked.join('\n'), options);
}
const BLOCKS = '▁▂▃▄▅▆▇█';
/** Non-negative values as a line of blocks; at most `width` of them, neighbours joined by their maximum. */
function sparkline(values, width = 24) {
    const joined = joinNeighbours(values.map(value => (Number.isFinite(value) && value > 0 ? value : 0)), width);
    const top = Math.max(...joined, 0);
    return joined.map(value => BLOCKS[top === 0 ? 0 : Math.min(7, Math.floor((value / top) * 7.999))]).join('');
}
function joinNeighbours(values, width) {
    if (values.length <= width)
        return [...values];
    return Array.from({ length: width }, (_, index) => {
        const from = Math.floor((index * values.length) / width);
        const to = Math.max(from + 1, Math.floor(((index + 1) * values.length) / width));
        return Math.max(...values.slice(from, to));
    });
}
/** Columns that a text takes on a terminal: two for wide characters, none for combining ones. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const point of text) {
        if (/\p{Mark}|\u200d/u.test(point))
            continue;
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(point)
                ? 2
                : 1;
    }
    return width;
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown/escape.js

/**
 * Text that GitHub and GitLab show as it is: no markup, no HTML, no table bar, no formula, nobody mentioned, no issue
 * linked. A zero-width space after `@`, `#`, `!`, `~`, `%`, `&` and in `:word:` keeps the hosts' own shorthands from
 * firing: they look at the rendered text, where a backslash is gone. Formulas need a tag around the dollar sign.
 */
function escapeMarkdown(text) {
    return visible(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/([@#!~%])(?=[\w"])/g, '$1\u200b')
        .replace(/&amp;(?=\d)/g, '&amp;\u200b')
        .replace(/(?<!\d):(?=[\w+-]+:)/g, ':\u200b')
        .replaceAll('$', '<span>$</span>')
        .replace(/^(\s*)([-+=#])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/** A code span whose fence is longer than any run of backticks inside. */
function codeSpan(text, inTable = false) {
    const shown = visible(text);
    // A blank span cannot be written with backticks, nor can a bar in a table: `\\|` would end the cell.
    if (shown.trim() === '' || (inTable && shown.includes('|'))) {
        return `<code>${shown.replace(/[^\p{L}\p{N}]/gu, character => `&#${character.codePointAt(0)};`)}</code>`;
    }
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(run => run.length)) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A text of an outcome, with its code spans. */
function inlineMarkdown(text, inTable = false) {
    return spansOf(text.trim())
        .map(span => (span.code ? codeSpan(span.text, inTable) : escapeMarkdown(span.text)))
        .join('');
}
/** A code block whose fence is longer than any inside. */
function codeBlock(text, language) {
    const shown = visible(text, { keepLines: true });
    const fence = '`'.repeat(Math.max(2, ...(shown.match(/`+/g) ?? []).map(run => run.length)) + 1);
    return `${fence}${/^[\w+-]+$/.test(language ?? '') ? language : ''}\n${shown}\n${fence}`;
}
/** For the text of `<summary>`, which is HTML. */
function htmlText(text) {
    return visible(text)
        .replaceAll('`', '')
        .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/[@#!~%$](?=\w)/g, '$&\u200b');
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown/blocks.js





const CELL = 80;
/** Each block as paragraphs of Markdown. */
function blockMarkdown(block, limits, level = 4) {
    switch (block.type) {
        case 'section': {
            if (block.pageOnly)
                return '';
            const body = block.blocks
                .map(inner => blockMarkdown(inner, limits, level + 1))
                .filter(Boolean)
                .join('\n\n');
            return block.folded
                ? details(block.title, body)
                : `${'#'.repeat(Math.min(level, 6))} ${inlineMarkdown(block.title)}\n\n${body}`;
        }
        case 'text':
            return inlineMarkdown(block.text);
        case 'table':
            return tableMarkdown(block, limits);
        case 'facts':
            return block.facts.length === 0
                ? ''
                : pipes(['', ''], [false, false], block.facts.map(([name, value]) => [
                    escapeMarkdown(name),
                    typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : factText(value),
                ]));
        case 'code':
            return codeBlock(block.text, block.language);
        case 'plot':
            return plotMarkdown(block);
    }
}
function tableMarkdown(block, limits) {
    const table = prepareTable(block);
    const caption = table.caption === undefined ? [] : [`**${inlineMarkdown(table.caption)}**`];
    if (table.rows.length === 0)
        return [...caption, 'None.'].join('\n\n');
    const brief = block.brief ?? Number.POSITIVE_INFINITY;
    const shown = table.rows.slice(0, Math.min(table.shown, limits.rows, brief));
    const cutShown = Math.min(table.shown, table.rows.length) - shown.length;
    const rest = table.rows.slice(table.shown);
    const folded = rest.slice(0, Math.min(limits.folded, brief));
    const cut = cutShown + rest.length - folded.length;
    return [
        ...caption,
        ...(shown.length > 0 ? [rowsMarkdown(table, shown)] : []),
        ...(folded.length > 0
            ? [details((0,format/* plural */.LS)(folded.length, shown.length > 0 ? 'more row' : 'row'), rowsMarkdown(table, folded))]
            : []),
        ...(cut > 0 ? [`${(0,format/* formatCount */.B4)(cut)} of ${(0,format/* plural */.LS)(table.rows.length, 'row')} cut; all are in ${limits.whole}.`] : []),
    ].join('\n\n');
}
function rowsMarkdown(table, rows) {
    return pipes(table.columns.map(column => escapeMarkdown(column.title)), table.columns.map(column => column.right), rows.map(row => row.map(cellMarkdown)));
}
function pipes(titles, right, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(titles), line(right.map(is => (is ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
function cellMarkdown(cell) {
    if ('text' in cell)
        return inlineMarkdown((0,format/* shorten */.ml)(cell.text, CELL), true);
    if (isVerdictCell(cell))
        return `${verdict_verdict/* SIGNS */.B2[cell.verdict]} ${cell.verdict}`;
    return isSparkCell(cell) ? sparkline(cell.spark) : '';
}
/** Digests and paths are to be copied, so they stand as code; addresses stay links. */
function factText(value) {
    if (/^https:\/\/[^\s<>"'`\\|]+$/.test(value))
        return `<${value}>`;
    return /[0-9a-f]{12}|[/\\]/.test(value) ? codeSpan(value, true) : inlineMarkdown(value, true);
}
/** Drawings do not survive a summary: the alternative, and lines of blocks or a table where they say more. */
function plotMarkdown(block) {
    const { plot } = block;
    const head = `**${inlineMarkdown(block.title)}**: ${inlineMarkdown(block.alternative)}`;
    switch (plot.kind) {
        case 'stations':
            return plot.stations
                .map(station => `${verdict_verdict/* SIGNS */.B2[station.verdict]} ${station.verdict} **${escapeMarkdown(station.label)}** ${inlineMarkdown(station.note)}`)
                .join(' → ');
        case 'steps':
            return [head, ...plot.series.map(({ label, shares }) => spark(label, shares))].join('  \n');
        case 'lines':
            return [
                head,
                ...plot.series.map(({ label, points }) => spark(label, heights(points.map(([, y]) => y), plot.y))),
            ].join('  \n');
        case 'bars':
            return plot.categories.length > 12
                ? head
                : `${head}\n\n${pipes(['', ...plot.series.map(({ label }) => escapeMarkdown(label))], [false, ...plot.series.map(() => true)], plot.categories.map((name, row) => [
                    escapeMarkdown((0,format/* shorten */.ml)(name, CELL)),
                    ...plot.series.map(({ values }) => (0,format/* formatShort */.KS)(values[row] ?? Number.NaN)),
                ]))}`;
        case 'intervals':
            return `${head}\n\n${pipes(['', 'Estimate', 'Interval', 'Verdict'], [false, true, true, false], plot.rows
                .slice(0, 20)
                .map(row => [
                escapeMarkdown((0,format/* shorten */.ml)(row.label, CELL)),
                (0,format/* formatShort */.KS)(row.estimate),
                (0,format/* formatInterval */.vy)(row.low, row.high),
                row.verdict === undefined ? '' : `${verdict_verdict/* SIGNS */.B2[row.verdict]} ${row.verdict}`,
            ]))}`;
    }
}
function spark(label, values) {
    return `${sparkline(values)} ${escapeMarkdown(label)}`;
}
function details(title, body) {
    return `<details><summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown/render.js




/** GitHub refuses a step summary beyond this many bytes. */
const SUMMARY_BYTES = 1024 * 1024;
/** GitHub refuses a comment beyond this many characters. */
const COMMENT_CHARACTERS = 65_536;
/** The step summary: three lines that say what, why and what now, then everything else within the host's limit. */
function renderMarkdown(report, options = {}) {
    const limits = { rows: 100, folded: 200, whole: 'the HTML report' };
    return assemble(report, pageOf(report), limits, text => Buffer.byteLength(text) <= (options.maxBytes ?? SUMMARY_BYTES));
}
/**
 * The comment on a pull or merge request: shorter than the summary, never over the host's limit.
 * @param options `reportUrl` is linked at the end, when there is one
 */
function renderComment(report, options = {}) {
    const limits = { rows: 20, folded: 30, whole: 'the report of this run' };
    const url = options.reportUrl ?? report.host.runUrl;
    const foot = url !== undefined && /^https?:\/\/[^\s<>"'`]+$/.test(url) ? `\n\n[Whole report](<${url}>)\n` : '';
    const blocks = pageOf(report).filter(block => !(block.type === 'section' && block.folded));
    // Characters as the host counts them are at most UTF-16 units.
    return (assemble(report, blocks, limits, text => text.length + foot.length <= COMMENT_CHARACTERS).trimEnd() + (foot || '\n'));
}
/** The first three lines. */
function headMarkdown(report) {
    const next = report.next === '' ? [] : [`Next: ${inlineMarkdown(report.next)}`];
    // Two spaces keep the lines apart without making paragraphs of them.
    return `### ${verdict_verdict/* SIGNS */.B2[report.verdict]} ${inlineMarkdown(report.headline)}\n\n${[inlineMarkdown(report.why), ...next].join('  \n')}`;
}
/** Takes blocks in order while they fit; a line says how many were left out. */
function assemble(report, blocks, limits, fits) {
    let text = cutHead(headMarkdown(report), fits);
    let left = 0;
    for (const block of blocks) {
        const piece = blockMarkdown(block, limits);
        const more = `${text}\n\n${piece}`;
        if (piece !== '' && fits(`${more}\n\n${leftOut(blocks.length, limits)}\n`))
            text = more;
        else if (piece !== '')
            left++;
    }
    return left === 0 ? `${text}\n` : `${text}\n\n${leftOut(left, limits)}\n`;
}
function leftOut(count, limits) {
    return `${count} ${count === 1 ? 'section' : 'sections'} left out for length; ${count === 1 ? 'it is' : 'all are'} in ${limits.whole}.`;
}
/** Only a message of absurd length comes here. */
function cutHead(head, fits) {
    let text = head;
    while (!fits(`${text}\n\n${' '.repeat(200)}`))
        text = `${text.slice(0, Math.floor(text.length / 2))}…`;
    return text;
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/style.js
const VERDICT_CODES = {
    pass: 32,
    warn: 33,
    fail: 31,
    inconclusive: 36,
    error: 35,
};
function styleOf(color) {
    const wrap = (code, off) => (text) => color && text.trim() !== '' ? `\u001b[${code}m${text}\u001b[${off}m` : text;
    return {
        bold: wrap(1, 22),
        dim: wrap(2, 22),
        accent: wrap(34, 39),
        verdict: (verdict, text) => wrap(VERDICT_CODES[verdict], 39)(text),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/wrap.js

/**
 * Breaks text between words; a word that is longer than a line is left whole, so that it can be copied, and a number keeps
 * its `%`.
 */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +(?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && displayWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** Cuts in the middle to a display width. */
function cutTo(text, width) {
    if (displayWidth(text) <= width)
        return text;
    if (width <= 1)
        return '…';
    const points = [...text];
    let head = '';
    let tail = '';
    for (let index = 0; index < points.length; index++) {
        const next = index % 2 === 0 ? head + points[index / 2] : points[points.length - (index + 1) / 2] + tail;
        if (displayWidth(index % 2 === 0 ? next + tail : head + next) > width - 1)
            break;
        if (index % 2 === 0)
            head = next;
        else
            tail = next;
    }
    return `${head}…${tail}`;
}
function pad(text, width, right) {
    const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return right ? space + text : text + space;
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/table.js




const GAP = 2;
/** No column is made narrower than this to save another one. */
const LEAST = 6;
/** The first rows of a table within the width: the widest columns give way first, their cells cut in the middle. */
function terminalTable(block, rows, width, style) {
    const table = prepareTable(block);
    const shown = table.rows.slice(0, rows).map(row => row.map(cellText));
    const titles = table.columns.map(column => visible(column.title));
    const widths = widthsOf(titles, shown, width);
    const right = table.columns.map(column => column.right);
    const decorate = (at) => (text, index) => {
        const cell = table.rows[at]?.[index];
        return cell !== undefined && !('text' in cell) && isVerdictCell(cell) ? style.verdict(cell.verdict, text) : text;
    };
    const last = titles.length - 1;
    if (last > 1 && !right[last] && (widths[last] ?? 0) < SENTENCE && shown.some(row => isSentence(row[last] ?? ''))) {
        // Sentences that would be squeezed into a narrow column stand below their rows.
        const above = shown.map(row => row.slice(0, -1));
        const fitting = widthsOf(titles.slice(0, -1), above, width);
        const below = (text) => wrap(text, width - INDENT.length).map(line => `${INDENT}${style.dim(line)}`);
        return [
            rowLines(titles.slice(0, -1), fitting, right, style.dim),
            ...shown.flatMap((row, at) => [rowLines(above[at], fitting, right, decorate(at)), ...below(row[last] ?? '')]),
        ].join('\n');
    }
    const body = shown.map((row, at) => rowLines(row, widths, right, decorate(at)));
    return [rowLines(titles, widths, right, style.dim), ...body].join('\n');
}
/** Narrower than this a sentence takes more lines than it is worth. */
const SENTENCE = 32;
const INDENT = '    ';
const isSentence = (text) => text.includes(' ') && displayWidth(text) > (3 * SENTENCE) / 2;
function widthsOf(titles, rows, width) {
    return share(titles.map((title, index) => Math.max(displayWidth(title), ...rows.map(row => displayWidth(row[index] ?? '')))), width);
}
/** Sentences wrap inside their column, names are cut in the middle. */
function rowLines(cells, widths, right, decorate) {
    const columns = cells.map((cell, index) => cellLines(cell, widths[index] ?? 0));
    // The last column needs no padding, and a colour around it would keep the line from being trimmed.
    const padCell = (text, index) => index === cells.length - 1 && !right[index] ? text : pad(text, widths[index] ?? 0, right[index] ?? false);
    return Array.from({ length: Math.max(...columns.map(lines => lines.length)) }, (_, line) => columns
        .map((lines, index) => decorate(padCell(lines[line] ?? '', index), index))
        .join(' '.repeat(GAP))
        .trimEnd()).join('\n');
}
const MOST_LINES = 4;
function cellLines(cell, width) {
    if (displayWidth(cell) <= width || width < 16 || !cell.includes(' '))
        return [cutTo(cell, width)];
    const lines = wrap(cell, width);
    const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), lines.slice(MOST_LINES - 1).join(' ')] : lines;
    return shown.map(line => cutTo(line, width));
}
/** Takes from the widest columns until the row fits. */
function share(wanted, width) {
    const widths = [...wanted];
    let over = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1) - width;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= LEAST)
            break;
        widths[widest]--;
        over--;
    }
    return widths;
}
function cellText(cell) {
    if ('text' in cell) {
        return plainText(cell.text);
    }
    if (isVerdictCell(cell))
        return `${verdict_verdict/* SIGNS */.B2[cell.verdict]} ${cell.verdict}`;
    return isSparkCell(cell) ? sparkline(cell.spark, 16) : '';
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal/render.js








/** The result for a terminal: three lines, then the blocks; no control character of the data reaches it. */
function renderTerminal(report, options = {}) {
    const screen = {
        width: Math.max(40, Math.min(options.width ?? 80, 200)),
        style: styleOf(options.color ?? false),
        verbose: options.detail === 'verbose',
    };
    const { style, width } = screen;
    const sign = verdict_verdict/* SIGNS */.B2[report.verdict];
    const head = [
        ...wrap(plainText(report.headline), width - 2).map((line, index) => `${index === 0 ? style.verdict(report.verdict, sign) : ' '} ${style.bold(line)}`),
        ...wrap(plainText(report.why), width - 2).map(line => `  ${line}`),
        ...(report.next === ''
            ? []
            : wrap(`Next: ${plainText(report.next)}`, width - 2).map(line => `  ${line.replace(/^Next:/, style.accent('Next:'))}`)),
    ];
    if (options.detail === 'quiet')
        return `${head.join('\n')}\n`;
    const parts = pageOf(report)
        .map(block => render(block, screen))
        .filter(part => part !== '');
    return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}
function render(block, screen) {
    const { style, width } = screen;
    switch (block.type) {
        case 'section': {
            if (block.pageOnly || (block.folded && !screen.verbose))
                return '';
            const body = block.blocks.map(inner => render(inner, screen)).filter(part => part !== '');
            return [style.bold(plainText(block.title)), body.join('\n\n')].filter(part => part !== '').join('\n');
        }
        case 'text':
            return wrap(plainText(block.text), width).join('\n');
        case 'table':
            return tableText(block, screen);
        case 'facts': {
            const longest = Math.min(24, Math.max(0, ...block.facts.map(([name]) => plainText(name).length)));
            return block.facts
                .flatMap(([name, value]) => {
                const lines = wrap(typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : visible(value), width - longest - 2);
                return lines.map((line, index) => `${style.dim((index === 0 ? plainText(name) : '').padEnd(longest))}  ${line}`);
            })
                .join('\n');
        }
        case 'code':
            return visible(block.text, { keepLines: true })
                .split('\n')
                .map(line => `    ${line}`)
                .join('\n');
        case 'plot':
            return plotText(block, screen);
    }
}
function tableText(block, screen) {
    const caption = block.caption === undefined ? [] : [screen.style.bold(plainText(block.caption))];
    if (block.rows.length === 0)
        return [...caption, 'none'].join('\n');
    const attention = block.attention ?? block.rows.length;
    const most = screen.verbose ? block.rows.length : Math.min(attention, block.brief ?? ROWS);
    const left = block.rows.length - most;
    const lines = most === 0 ? [] : [terminalTable(block, most, screen.width, screen.style)];
    const what = left === 1 ? 'that needs no attention' : 'that need no attention';
    return [
        ...caption,
        ...lines,
        ...(left > 0
            ? [
                screen.style.dim(`${(0,format/* plural */.LS)(left, 'more row')} ${attention < block.rows.length && attention <= most ? what : 'not shown'}; --verbose shows all`),
            ]
            : []),
    ].join('\n');
}
const ROWS = 40;
function plotText(block, screen) {
    const { plot } = block;
    const { style, width } = screen;
    if (plot.kind === 'stations') {
        const longest = Math.max(0, ...plot.stations.map(station => station.label.length));
        return plot.stations
            .map(station => {
            const word = `${verdict_verdict/* SIGNS */.B2[station.verdict]} ${station.verdict}`.padEnd(14);
            return `${style.verdict(station.verdict, word)}  ${visible(station.label).padEnd(longest)}  ${style.dim(plainText(station.note))}`;
        })
            .join('\n');
    }
    const head = wrap(`${plainText(block.title)}: ${plainText(block.alternative)}`, width);
    const room = Math.max(12, Math.min(60, width - 24));
    switch (plot.kind) {
        case 'steps':
            return [
                ...head,
                ...plot.series.map(({ label, shares }) => `  ${style.accent(sparkline(shares, room))}  ${visible(label)}`),
            ].join('\n');
        case 'lines':
            return [
                ...head,
                ...plot.series.map(({ label, points }) => `  ${style.accent(sparkline(heights(points.map(([, y]) => y), plot.y), room))}  ${visible(label)}`),
            ].join('\n');
        case 'bars':
            return [...head, barsText(plot, width, style)].join('\n');
        case 'intervals':
            return [
                ...head,
                ...plot.rows.map(row => {
                    const sign = row.verdict === undefined ? ' ' : style.verdict(row.verdict, verdict_verdict/* SIGNS */.B2[row.verdict]);
                    return `  ${sign} ${visible(row.label)}: ${(0,format/* formatShort */.KS)(row.estimate)} (${(0,format/* formatInterval */.vy)(row.low, row.high)})`;
                }),
            ].join('\n');
    }
}
function barsText(plot, width, style) {
    const most = plot.categories.slice(0, 20);
    const names = most.map(name => visible(name));
    const longest = Math.min(24, Math.max(0, ...names.map(name => name.length)));
    const top = Math.max(...plot.series.flatMap(series => series.values.filter(Number.isFinite).map(Math.abs)), 0);
    const room = Math.max(8, Math.min(40, width - longest - 16));
    const unit = plot.value.label.endsWith('(%)') ? ' %' : '';
    const lines = most.flatMap((_, row) => plot.series.map(({ values }, index) => {
        const value = values[row] ?? 0;
        const length = top === 0 || !Number.isFinite(value) ? 0 : Math.round((Math.abs(value) / top) * room);
        const name = index === 0 ? (names[row] ?? '').slice(0, longest) : '';
        const bar = '█'.repeat(length);
        return `  ${name.padEnd(longest)} ${index === 0 && plot.series.length > 1 ? style.dim(bar) : style.accent(bar)} ${(0,format/* formatShort */.KS)(value)}${unit}`;
    }));
    const rest = plot.categories.length - most.length;
    return [...lines, ...(rest > 0 ? [style.dim(`  ${(0,format/* formatCount */.B4)(rest)} more`)] : [])].join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/schema-id.js
/** Identifies the document; a change that could break a reader gets a new number. */
const OUTCOME_SCHEMA_ID = 'urn:mlops-actions:schema:outcome:v1';

;// CONCATENATED MODULE: ./build/js/shared/report/machine/document.js


/**
 * `outcome.json`: everything that the report shows, as data, in the shape of `outcomeSchema`. Plain JSON: no
 * undefined, and null for numbers that are not finite.
 */
function outcomeDocument(report) {
    const { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest } = report.host;
    return json({
        schema: OUTCOME_SCHEMA_ID,
        step: report.step,
        title: report.title,
        release: report.release,
        verdict: report.verdict,
        headline: report.headline,
        why: report.why,
        next: report.next,
        reused: report.reused,
        startedOn: report.startedOn,
        finishedOn: report.finishedOn,
        seconds: secondsOf(report),
        durations: report.durations ?? [],
        findings: report.findings.map(findingDocument),
        outputs: report.outputs,
        measures: report.measures ?? [],
        digests: {
            subject: report.evidence?.subject ?? [],
            configuration: report.evidence?.configuration ?? [],
            dependencies: report.evidence?.dependencies ?? [],
        },
        key: report.key,
        versions: report.versions ?? {},
        files: report.files ?? [],
        evidence: report.evidenceFile,
        host: { kind, serverUrl, repository, commit, ref, runUrl, runAttempt, job, changeRequest },
        blocks: report.blocks.filter(block => !(block.type === 'section' && block.pageOnly)),
        details: report.details,
    });
}
/** The document as text, ending in a line break. */
function renderOutcome(report) {
    return `${JSON.stringify(outcomeDocument(report), null, 2)}\n`;
}
function findingDocument({ verdict, location, ...finding }) {
    return { ...finding, severity: verdict, file: location?.file, line: location?.line, column: location?.column };
}
/** Through JSON itself, so that the document in memory is the one on disk. */
function json(value) {
    return JSON.parse(JSON.stringify(value));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/js/shared/report/html/escape.js

function raw(markup) {
    return { markup };
}
/** A template whose values are escaped unless they are markup; lists are joined, undefined is nothing. */
function html(strings, ...values) {
    return { markup: strings.map((text, index) => text + (index < values.length ? write(values[index]) : '')).join('') };
}
function write(piece) {
    if (piece === undefined)
        return '';
    if (Array.isArray(piece))
        return piece.map(write).join('');
    if (typeof piece === 'object')
        return piece.markup;
    return escapeHtml(String(piece));
}
/** Safe in text and in quoted attributes; what is invisible is made visible. */
function escapeHtml(text) {
    return escapeMarkup(visible(text));
}
function escapeMarkup(text) {
    return text.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);
}
/** A text of an outcome: code between backticks, numbers kept together with their units. */
function inline(text) {
    return raw(spansOf(text)
        .map(span => (span.code ? `<code>${breakable(escapeHtml(span.text))}</code>` : withUnits(escapeHtml(span.text))))
        .join(''));
}
/** Lets long names break after the characters that they are made of, instead of widening the page. */
function breakable(escaped) {
    return escaped.replace(/(?<=[\w-]{8}[/._:=-])(?=\w{4})/g, '<wbr>');
}
/** A number and its unit do not part at the end of a line. */
function withUnits(escaped) {
    return escaped.replace(/(?<=[\d∞]) (?=%|(?:ms|µs|s|min|h|d|B|[KMGTP]iB)(?![\w]))/g, '\u00a0');
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/table.js





/** Rows beyond this are only in outcome.json: a page must open at once. */
const MOST_ROWS = 1000;
/** A table; the rows that need no attention are folded under it. */
function tableHtml(block) {
    const table = prepareTable(block);
    if (block.rows.length === 0)
        return html `<p class="alt">${block.caption ?? 'Nothing'}: none.</p>`;
    const shown = table.rows.slice(0, Math.min(table.shown, MOST_ROWS));
    const folded = table.rows.slice(table.shown, Math.max(table.shown, MOST_ROWS));
    const cut = table.rows.length - shown.length - folded.length;
    const rest = folded.length === 0
        ? undefined
        : html `<details class="rest"><summary>${shown.length === 0 ? (0,format/* plural */.LS)(folded.length, 'row') : `${(0,format/* plural */.LS)(folded.length, 'more row')}`}</summary>${oneTable(table.columns, folded, undefined)}</details>`;
    const note = cut > 0
        ? html `<p class="alt">${(0,format/* formatCount */.B4)(cut)} of ${(0,format/* plural */.LS)(table.rows.length, 'row')} are only in outcome.json.</p>`
        : undefined;
    return html `${shown.length === 0 ? undefined : oneTable(table.columns, shown, table.caption)}${rest}${note}`;
}
/** All rows, nothing folded. */
function plainTable(block) {
    const table = prepareTable(block);
    return oneTable(table.columns, table.rows.slice(0, MOST_ROWS), table.caption);
}
function oneTable(columns, rows, caption) {
    // The frame scrolls sideways on its own; tabindex lets the keyboard do it.
    return html `<div class="scroll" tabindex="0" role="group" aria-label="${caption ?? 'Table'}"><table>${caption === undefined ? undefined : html `<caption>${inline(caption)}</caption>`}<thead><tr>${columns.map((column, index) => html `<th scope="col"${right(column.right)}${roomFor(rows, index)}>${column.title}</th>`)}</tr></thead><tbody>${rows.map(row => html `<tr>${row.map((cell, index) => cellHtml(cell, columns[index]?.right ?? false))}</tr>`)}</tbody></table></div>`;
}
function cellHtml(cell, alignRight) {
    if ('text' in cell) {
        const sort = cell.sort === undefined ? undefined : raw(` data-v="${Number(cell.sort.toPrecision(7))}"`);
        return html `<td${right(alignRight)}${sort}>${alignRight ? cell.text : textOf(cell.text)}</td>`;
    }
    if (isVerdictCell(cell))
        return html `<td data-v="${ATTENTION[cell.verdict]}">${verdictPill(cell.verdict)}</td>`;
    return isSparkCell(cell) ? html `<td class="spark">${sparkline(cell.spark)}</td>` : html `<td></td>`;
}
const ATTENTION = { error: 0, fail: 1, inconclusive: 2, warn: 3, pass: 4 };
/** Long texts may wrap, but not after every word: on a narrow screen the table scrolls instead. */
function roomFor(rows, index) {
    const lengths = rows.map(row => row[index]).map(cell => (cell !== undefined && 'text' in cell ? cell.text.length : 0));
    const longest = Math.max(0, ...lengths);
    return longest < 4 ? undefined : raw(` style="min-width:${Math.min(longest, longest > 40 ? 26 : 16)}ch"`);
}
/** A digest stands in full, set small; other text breaks where names break. */
function textOf(text) {
    if (/^(sha256|dirHash|sha512):[0-9a-f]{64,}$/.test(text))
        return html `<code class="digest">${text}</code>`;
    return inline(text).markup.includes('<code>') ? inline(text) : raw(breakable(inline(text).markup));
}
function verdictPill(verdict) {
    return html `<span class="pill v-${verdict}"><i aria-hidden="true">${verdict_verdict/* SIGNS */.B2[verdict]}</i> ${verdict}</span>`;
}
function right(is) {
    return is ? raw(' class="r"') : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/data.js


/** The numbers behind a plot. */
function dataTable(titles, rows) {
    return plainTable(blocks/* block */.o.table(titles, rows));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/frame.js

/**
 * How plots are drawn. The geometry is an SVG without a fixed aspect ratio, stretched to the width at hand, with
 * strokes that keep their width; every text stands beside or above it in HTML, placed in percent. So one plot reads
 * well at 360 and at 1600 pixels, at the page's own type size.
 */
const SIZE = 1000;
/** A share of the width (or, upside down, of the height) in the units of the drawing. */
const toX = (share) => Math.round(share * SIZE);
const toY = (share) => Math.round((1 - share) * SIZE);
const percent = (share) => `${Number((share * 100).toFixed(2))}%`;
/** The SVG with its text alternative. */
function drawing(block, shapes) {
    return html `<svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" role="img"><title>${block.title}</title><desc>${block.alternative}</desc>${raw(shapes)}</svg>`;
}
/** The figure around a plot: title, key, the drawing, the data. */
function figure(block, key, body, data, note) {
    return html `<figure class="plot"><figcaption><strong>${inline(block.title)}</strong>${key.map(named => html `<span class="key s${named.index}">${named.label}</span>`)}</figcaption>${body}<p class="alt">${inline(block.alternative)}</p><details class="data"><summary>Data behind this plot</summary>${data}${note === undefined ? undefined : html `<p class="alt">${note}</p>`}</details></figure>`;
}
/** A drawing with a horizontal and a vertical axis. */
function xyFrame(block, axes, scales, shapes, labels) {
    const wide = Math.max(...scales.y.ticks.map(tick => tick.text.length), 1);
    const grid = scales.y.ticks.map(tick => `M0 ${toY(tick.at)}H${SIZE}`).join('');
    return html `<div class="xy" style="--w:${wide}ch"><div class="ylabel">${axes.y.label}</div><div class="yticks">${scales.y.ticks.map(tick => html `<span style="bottom:${percent(tick.at)}">${tick.text}</span>`)}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${shapes}`)}${labels.map(label => html `<span class="label ${label.className} ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(label.side === 'right' ? label.x : 1 - label.x)};bottom:${percent(label.y)}">${label.text}</span>`)}</div><div class="xticks">${scales.x.ticks.map(tick => html `<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`)}</div><div class="xlabel">${axes.x.label}</div></div>`;
}
/** Ticks at the very ends are set flush, so that they stay inside. */
function edgeOf(at) {
    return at < 0.03 ? ' class="first"' : at > 0.97 ? ' class="last"' : '';
}
/** Horizontal lines at decision thresholds. */
function thresholdLines(thresholds, scale) {
    return (thresholds ?? [])
        .map(({ value }) => `<path class="threshold" d="M0 ${toY(scale.at(value))}H${SIZE}"/>`)
        .join('');
}
/** Moves labels apart vertically until none overlaps another that it shares columns with. */
function spread(labels, gap) {
    const placed = [];
    for (const label of [...labels].sort((a, b) => a.y - b.y)) {
        let { y } = label;
        for (const other of placed) {
            if (overlaps(label, other) && Math.abs(y - other.y) < gap)
                y = other.y + gap;
        }
        placed.push({ ...label, y });
    }
    // What was pushed out at the top comes back from above.
    const over = Math.max(0, ...placed.map(label => label.y)) - 1;
    return over > 0 ? placed.map(label => (label.y > 0.5 ? { ...label, y: label.y - over } : label)) : placed;
}
function overlaps(a, b) {
    // At 360 pixels a character takes about 2.5 % of the width; wider screens only have more room.
    const range = (label) => {
        const wide = label.text.length * 0.025;
        return label.side === 'right' ? [label.x, label.x + wide] : [label.x - wide, label.x];
    };
    const [from = 0, to = 0] = range(a);
    const [otherFrom = 0, otherTo = 0] = range(b);
    return from < otherTo && otherFrom < to;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/rows.js


/** Categories below one another with one shared horizontal axis and vertical thresholds. `height` is in pixels. */
function rowsFrame(block, axis, scale, rows, options) {
    const grid = scale.ticks.map(tick => `M${toX(tick.at)} 0V${SIZE}`).join('');
    const limits = options.thresholds
        .map(({ value }) => `<path class="threshold" d="M${toX(scale.at(value))} 0V${SIZE}"/>`)
        .join('');
    const labels = spread(options.thresholds.map(({ value, label }) => {
        const x = scale.at(value);
        return { x, y: 0, text: label, className: 'limit', side: x > 0.5 ? 'left' : 'right' };
    }), 1);
    const lines = Math.max(0, ...labels.map(label => label.y + 1));
    return html `<div class="rows" style="--h:${options.height}px;--n:${rows.length}"><div class="names">${rows.map(row => html `<span title="${row.title}"><em>${row.label}</em></span>`)}</div><div class="middle"><div class="limits" style="height:${raw(String(Math.round(lines * 14) / 10))}em">${labels.map(label => html `<span class="label limit ${label.side}" style="${label.side === 'right' ? 'left' : 'right'}:${percent(label.side === 'right' ? label.x : 1 - label.x)};bottom:${raw(String(Math.round(label.y * 14) / 10))}em">${label.text}</span>`)}</div><div class="area">${drawing(block, `<path class="grid" d="${grid}"/>${options.shapes}${limits}`)}</div><div class="xticks">${scale.ticks.map(tick => html `<span style="left:${percent(tick.at)}"${raw(edgeOf(tick.at))}>${tick.text}</span>`)}</div></div><div class="values">${rows.map(row => html `<span>${row.value}</span>`)}</div><div class="xlabel">${axis.label}</div></div>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/scale.js

/**
 * A scale that shows all values, with round ticks.
 * @param options `zero` includes it, for bars and shares; `ticks` is about how many to draw
 */
function scaleOf(axis, values, options = {}) {
    const log = axis.scale === 'log';
    let [min, max] = extent(values, log);
    if (options.zero && !log)
        [min, max] = [Math.min(0, min), Math.max(0, max)];
    if (min === max)
        [min, max] = log ? [min / 2, max * 2] : min === 0 ? [0, 1] : [min - Math.abs(min) / 2, max + Math.abs(max) / 2];
    const pad = log ? 0 : (max - min) * (options.pad ?? 0);
    if (!(options.zero && min === 0))
        min -= pad;
    if (!(options.zero && max === 0))
        max += pad;
    min = axis.min !== undefined && (!log || axis.min > 0) ? axis.min : min;
    max = axis.max !== undefined && axis.max > min ? axis.max : max;
    const count = options.ticks ?? 5;
    return log ? logScale(min, max, count) : linearScale(min, max, count);
}
function extent(values, positiveOnly) {
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (!Number.isFinite(value) || (positiveOnly && value <= 0))
            continue;
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return min > max ? (positiveOnly ? [1, 10] : [0, 1]) : [min, max];
}
function linearScale(min, max, count) {
    const at = (value) => clamp((value - min) / (max - min));
    const step = niceStep((max - min) / count);
    const first = Math.ceil(min / step - 1e-9);
    const last = Math.floor(max / step + 1e-9);
    const values = Array.from({ length: Math.min(Math.max(last - first + 1, 0), 20) }, (_, index) => tidy((first + index) * step));
    const text = tickFormat(step, Math.max(Math.abs(min), Math.abs(max)));
    return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: text(value) })) };
}
function logScale(min, max, count) {
    const [low, high] = [Math.log10(min), Math.log10(max)];
    const at = (value) => (value > 0 ? clamp((Math.log10(value) - low) / (high - low)) : 0);
    const decades = Math.max(1, Math.ceil((high - low) / count));
    const values = [];
    for (let power = Math.ceil(low - 1e-9); power <= high + 1e-9; power++) {
        if (power % decades === 0)
            values.push(10 ** power);
    }
    // Less than two decades: the ones between are needed to read anything.
    if (values.length < 3) {
        for (let power = Math.floor(low); power <= high; power++) {
            for (const factor of [2, 5]) {
                const value = factor * 10 ** power;
                if (value >= min && value <= max)
                    values.push(tidy(value));
            }
        }
        values.sort((a, b) => a - b);
    }
    return { at, min, max, ticks: values.map(value => ({ value, at: at(value), text: (0,format/* formatNumber */.ZV)(tidy(value)) })) };
}
/** 1, 2 or 5 times a power of ten, at least the given size. */
function niceStep(size) {
    const power = 10 ** Math.floor(Math.log10(size));
    const factor = [1, 2, 5, 10].find(candidate => candidate * power >= size * 0.999) ?? 10;
    return factor * power;
}
const SUFFIXES = [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e4, 'k'],
];
function tickFormat(step, largest) {
    const [, suffix = ''] = SUFFIXES.find(([size]) => largest >= size) ?? [];
    const unit = suffix === 'G' ? 1e9 : suffix === 'M' ? 1e6 : suffix === 'k' ? 1e3 : 1;
    const decimals = Math.max(0, -Math.floor(Math.log10(step / unit) + 1e-9));
    if (decimals > 5 || largest >= 1e13)
        return value => (0,format/* formatNumber */.ZV)(value);
    return value => `${(0,format/* formatNumber */.ZV)(value / unit, { decimals })}${value === 0 ? '' : suffix}`;
}
/** Takes the noise of binary fractions off, e.g. 0.30000000000000004. */
function tidy(value) {
    return Number(value.toPrecision(12));
}
function clamp(share) {
    return Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/bars.js






/** More bars are only in the table. */
const MOST = 40;
/** One or two series of bars over categories, one category a row. */
function barsPlot(block, plot) {
    const categories = plot.categories.slice(0, MOST);
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const values = plot.series.flatMap(series => series.values.slice(0, MOST));
    const scale = scaleOf(plot.value, [...values, ...thresholds.map(({ value }) => value)], {
        zero: plot.value.scale !== 'log',
        ticks: 4,
        pad: 0.04,
    });
    const band = SIZE / Math.max(1, categories.length);
    const bar = (band * 0.72) / Math.max(1, plot.series.length);
    const zero = toX(scale.at(plot.value.scale === 'log' ? scale.min : 0));
    const shapes = plot.series
        .map(({ values: own }, index) => {
        const only = plot.series.length === 1;
        const path = categories
            .map((_, row) => {
            const end = toX(scale.at(own[row] ?? 0));
            const top = Math.round((row * band + band * 0.14 + index * bar) * 10) / 10;
            return end === zero ? '' : `M${zero} ${top}H${end}v${Math.round(bar * 9) / 10}H${zero}Z`;
        })
            .join('');
        return `<path class="bar s${only ? 1 : index}" d="${path}"/>`;
    })
        .join('');
    const write = formatterOf(values);
    const rows = categories.map((category, row) => ({
        label: html `${(0,format/* shorten */.ml)(category, 44)}`,
        title: category,
        value: html `${plot.series.map(({ values: own }) => html `<b>${write(own[row] ?? Number.NaN)}</b>`)}`,
    }));
    const frame = rowsFrame(block, plot.value, scale, rows, {
        shapes,
        thresholds,
        height: plot.series.length > 1 ? 38 : 26,
    });
    const rest = plot.categories.length - categories.length;
    const key = plot.series.length > 1 ? plot.series.map(({ label }, index) => ({ label, index })) : [];
    return figure(block, key, frame, data(plot), rest > 0 ? `${rest} more categories are in the table.` : undefined);
}
function data(plot) {
    return dataTable(['Category', ...plot.series.map(({ label }) => label)], plot.categories.map((category, row) => [category, ...plot.series.map(({ values }) => values[row] ?? null)]));
}
/** All values with the same decimals, so that they compare down the column; three digits of the largest are enough. */
function formatterOf(values) {
    const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
    const needed = values.map(value => /\.(\d+)/.exec((0,format/* formatShort */.KS)(value))?.[1]?.length ?? 0);
    const enough = largest === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(largest)));
    const decimals = Math.min(enough + 1, Math.max(0, ...needed), 8);
    return value => (0,format/* formatNumber */.ZV)(value, { decimals });
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/intervals.js







/** Point estimates with their intervals, each a row, against the decision's lines. */
function intervalsPlot(block, plot) {
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const scale = scaleOf(plot.value, [...plot.rows.flatMap(row => [row.low, row.estimate, row.high]), ...thresholds.map(({ value }) => value)], { ticks: 4, pad: 0.06 });
    const band = SIZE / Math.max(1, plot.rows.length);
    const shapes = plot.rows
        .map((row, index) => {
        const middle = Math.round((index + 0.5) * band);
        const tone = row.verdict === undefined ? 's1' : `v-${row.verdict}`;
        const [low, high, estimate] = [row.low, row.high, row.estimate].map(value => toX(scale.at(value)));
        return `<path class="whisker ${tone}" d="M${low} ${middle}H${high}"/><path class="dot ${tone}" d="M${estimate} ${middle}h0"/>`;
    })
        .join('');
    const rows = plot.rows.map(row => ({
        label: row.verdict === undefined
            ? html `${(0,format/* shorten */.ml)(row.label, 44)}`
            : html `<i class="v-${row.verdict}" aria-label="${row.verdict}">${verdict_verdict/* SIGNS */.B2[row.verdict]}</i> ${(0,format/* shorten */.ml)(row.label, 44)}`,
        title: row.label,
        value: html `<b>${(0,format/* formatShort */.KS)(row.estimate)}</b>`,
    }));
    return figure(block, [], rowsFrame(block, plot.value, scale, rows, { shapes, thresholds, height: 34 }), intervals_data(plot));
}
function intervals_data(plot) {
    return dataTable(['Row', 'Estimate', 'Interval', 'Verdict'], plot.rows.map(row => [
        row.label,
        row.estimate,
        (0,format/* formatInterval */.vy)(row.low, row.high),
        row.verdict === undefined ? null : { verdict: row.verdict },
    ]));
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/lines.js



/** More points than this cannot be told apart on a screen; each column keeps its lowest and its highest. */
const COLUMNS = 250;
const DATA_ROWS = 60;
/** Values over time or steps, with bands and thresholds. */
function linesPlot(block, plot) {
    const thresholds = (plot.thresholds ?? []).filter(({ value }) => Number.isFinite(value));
    const x = scaleOf(plot.x, plot.series.flatMap(series => [...series.points.map(([at]) => at), ...(series.band ?? []).map(([at]) => at)]), { ticks: 5 });
    const y = scaleOf(plot.y, [
        ...plot.series.flatMap(series => [
            ...series.points.map(([, value]) => value),
            ...(series.band ?? []).flatMap(([, low, high]) => [low, high]),
        ]),
        ...thresholds.map(({ value }) => value),
    ], { ticks: 5, pad: 0.08 });
    const bands = plot.series.map((series, index) => band(series, x, y, index)).join('');
    const lines = plot.series.map((series, index) => line(series, x, y, index)).join('');
    const direct = plot.series.length <= 2;
    const labels = spread([
        ...(direct ? plot.series.flatMap((series, index) => endLabel(series, index, x, y)) : []),
        ...thresholds.map(({ value, label }) => ({ x: 0, y: y.at(value), text: label, className: 'limit', side: 'right' })),
    ], 0.09);
    const key = direct ? [] : plot.series.map(({ label }, index) => ({ label, index: tone(index) }));
    const total = plot.series.reduce((sum, { points }) => sum + points.length, 0);
    const note = total > DATA_ROWS ? `The table holds ${DATA_ROWS} of ${total} points; outcome.json holds all.` : undefined;
    const shapes = bands + thresholdLines(thresholds, y) + lines;
    return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), lines_data(plot, total), note);
}
/** The first series has the accent: only distributions have a ground to stand before. */
function tone(index) {
    return (index + 1) % 5;
}
function line(series, x, y, index) {
    const points = thin(series.points.filter(point => point.every(Number.isFinite)), x);
    const [first] = points;
    if (first === undefined)
        return '';
    let path = `M${toX(x.at(first[0]))} ${toY(y.at(first[1]))}`;
    // A lone point is a line of no length whose round ends make a dot.
    if (points.length === 1)
        path += 'h0';
    for (const [px, py] of points.slice(1)) {
        path += series.staircase ? `H${toX(x.at(px))}V${toY(y.at(py))}` : `L${toX(x.at(px))} ${toY(y.at(py))}`;
    }
    return `<path class="line s${tone(index)}" d="${path}"/>`;
}
function band(series, x, y, index) {
    const finite = (series.band ?? []).filter(([at, low, high]) => Number.isFinite(at) && !Number.isNaN(low) && !Number.isNaN(high));
    const every = Math.max(1, Math.ceil(finite.length / COLUMNS));
    const points = finite.filter((_, at) => at % every === 0 || at === finite.length - 1);
    if (points.length < 2)
        return '';
    const upper = points.map(([at, , high]) => `${toX(x.at(at))} ${toY(y.at(high))}`);
    const lower = [...points].reverse().map(([at, low]) => `${toX(x.at(at))} ${toY(y.at(low))}`);
    return `<path class="fill s${tone(index)}" d="M${[...upper, ...lower].join('L')}Z"/>`;
}
function endLabel(series, index, x, y) {
    const last = series.points.findLast(point => point.every(Number.isFinite));
    if (last === undefined)
        return [];
    const end = x.at(last[0]);
    return [
        { x: Math.max(end, 0.3), y: y.at(last[1]) + 0.015, text: series.label, className: `s${tone(index)}`, side: 'left' },
    ];
}
function thin(points, x) {
    if (points.length <= 2 * COLUMNS)
        return points;
    const columns = new Map();
    for (const [index, [at, value]] of points.entries()) {
        const column = Math.round(x.at(at) * COLUMNS);
        const found = columns.get(column);
        if (found === undefined)
            columns.set(column, { low: index, high: index });
        else {
            if (value < points[found.low][1])
                found.low = index;
            if (value > points[found.high][1])
                found.high = index;
        }
    }
    const kept = new Set([...columns.values()].flatMap(({ low, high }) => [low, high]).concat(0, points.length - 1));
    return points.filter((_, index) => kept.has(index));
}
function lines_data(plot, total) {
    const every = Math.max(1, Math.ceil(total / DATA_ROWS));
    const banded = plot.series.some(series => (series.band ?? []).length > 0);
    const several = plot.series.length > 1;
    const titles = [...(several ? ['Series'] : []), plot.x.label, plot.y.label, ...(banded ? ['Low', 'High'] : [])];
    const rows = plot.series.flatMap(series => {
        const band = new Map((series.band ?? []).map(([at, low, high]) => [at, [low, high]]));
        return series.points
            .filter((_, index) => index % every === 0 || index === series.points.length - 1)
            .map(([at, value]) => [
            ...(several ? [series.label] : []),
            at,
            value,
            ...(banded ? [band.get(at)?.[0] ?? null, band.get(at)?.[1] ?? null] : []),
        ]);
    });
    return dataTable(titles, rows);
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/stations.js


/** The train as a row of stations; below one another where the screen is narrow. A list, so it needs no alternative. */
function stationsPlot(block, plot) {
    return html `<figure class="plot"><figcaption><strong>${inline(block.title)}</strong></figcaption><ol class="stations">${plot.stations.map(station => html `<li class="v-${station.verdict}"><i aria-hidden="true">${verdict_verdict/* SIGNS */.B2[station.verdict]}</i><div><strong>${station.label}</strong><span class="word">${station.verdict}</span><span>${inline(station.note)}</span></div></li>`)}</ol></figure>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/steps.js




/** Distributions as overlaid staircases: the first one filled, as the ground that the others stand out from. */
function stepsPlot(block, plot) {
    const edges = finiteEdges(plot.edges);
    const x = scaleOf(plot.x, edges, { ticks: 5 });
    const y = scaleOf(plot.y, plot.series.flatMap(series => series.shares), { zero: true, ticks: 4, pad: 0.14 });
    const shapes = plot.series.map(({ shares }, index) => staircase(edges, shares, x, y, index)).join('');
    const labels = directLabels(plot, edges, x, y);
    const key = labels.length > 0 ? [] : plot.series.map(({ label }, index) => ({ label, index }));
    return figure(block, key, xyFrame(block, plot, { x, y }, shapes, labels), steps_data(plot));
}
function staircase(edges, shares, x, y, index) {
    const treads = shares.map((share, bin) => `V${toY(y.at(share))}H${toX(x.at(edges[bin + 1] ?? 0))}`).join('');
    const start = toX(x.at(edges[0] ?? 0));
    const path = `M${start} ${SIZE}${treads}V${SIZE}`;
    return `${index === 0 ? `<path class="fill s0" d="${path}Z"/>` : ''}<path class="line s${index}" d="${path}"/>`;
}
/**
 * Two series carry their names where each stands highest above the other, written away from one another. Where there
 * is no room for that, a key above the plot serves.
 */
function directLabels(plot, edges, x, y) {
    const [first, second] = plot.series;
    if (first === undefined || second === undefined || plot.series.length > 2)
        return [];
    const peak = (own, other) => {
        const gaps = own.map((share, bin) => share - (other[bin] ?? 0));
        const bin = gaps.indexOf(Math.max(...gaps));
        return { x: (x.at(edges[bin] ?? 0) + x.at(edges[bin + 1] ?? 0)) / 2, y: y.at(own[bin] ?? 0) + 0.02 };
    };
    const [a, b] = [peak(first.shares, second.shares), peak(second.shares, first.shares)];
    const labels = [
        { ...a, text: first.label, className: 's0', side: a.x < b.x ? 'left' : 'right' },
        { ...b, text: second.label, className: 's1', side: a.x < b.x ? 'right' : 'left' },
    ];
    const fits = labels.every(label => {
        const end = label.side === 'right' ? label.x + wide(label) : label.x - wide(label);
        return end >= 0 && end <= 1 && !plot.series.some(({ shares }) => covered(label, shares, edges, x, y));
    });
    return Math.abs(a.x - b.x) > 0.02 && fits ? labels : [];
}
/** Share of the width that a label takes on a narrow screen. */
const wide = (label) => label.text.length * 0.024;
/** Whether a staircase runs through the place of a label. */
function covered(label, shares, edges, x, y) {
    const [from, to] = label.side === 'right' ? [label.x, label.x + wide(label)] : [label.x - wide(label), label.x];
    return shares.some((share, bin) => {
        const overlapping = x.at(edges[bin] ?? 0) < to && x.at(edges[bin + 1] ?? 0) > from;
        const height = y.at(share);
        return overlapping && height > label.y - 0.015 && height < label.y + 0.1;
    });
}
/** Open outer bins are drawn as wide as their neighbours. */
function finiteEdges(edges) {
    const out = [...edges];
    const last = out.length - 1;
    if (last >= 2) {
        if (!Number.isFinite(out[0]))
            out[0] = out[1] - (out[2] - out[1] || 1);
        if (!Number.isFinite(out[last]))
            out[last] = out[last - 1] + (out[last - 1] - out[last - 2] || 1);
    }
    return out.map(edge => (Number.isFinite(edge) ? edge : 0));
}
function steps_data(plot) {
    const rows = plot.edges
        .slice(0, -1)
        .map((edge, bin) => [
        `${(0,format/* formatNumber */.ZV)(edge)} … ${(0,format/* formatNumber */.ZV)(plot.edges[bin + 1] ?? 0)}`,
        ...plot.series.map(({ shares }) => shares[bin] ?? null),
    ]);
    return dataTable([plot.x.label, ...plot.series.map(({ label }) => label)], rows);
}

;// CONCATENATED MODULE: ./build/js/shared/report/plots/index.js





/** Draws a plot of any kind for the HTML page. */
function drawPlot(block) {
    const { plot } = block;
    switch (plot.kind) {
        case 'steps':
            return stepsPlot(block, plot);
        case 'bars':
            return barsPlot(block, plot);
        case 'intervals':
            return intervalsPlot(block, plot);
        case 'lines':
            return linesPlot(block, plot);
        case 'stations':
            return stationsPlot(block, plot);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/blocks.js





/** Blocks as markup. Plots that follow one another stand side by side where there is room. */
function blocksHtml(blocks, level = 3) {
    const pieces = [];
    for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index];
        const plots = [];
        while (isChart(blocks[index + plots.length]))
            plots.push(blocks[index + plots.length]);
        if (plots.length > 1) {
            pieces.push(html `<div class="plots">${plots.map(drawPlot)}</div>`);
            index += plots.length - 1;
        }
        else
            pieces.push(blockHtml(block, level));
    }
    return html `${pieces}`;
}
function isChart(block) {
    return block?.type === 'plot' && block.plot.kind !== 'stations';
}
function blockHtml(block, level) {
    switch (block.type) {
        case 'section':
            return block.folded
                ? html `<details class="fold"><summary>${inline(block.title)}</summary>${blocksHtml(block.blocks, level + 1)}</details>`
                : html `<div class="sub">${heading(level, block.title)}${blocksHtml(block.blocks, level + 1)}</div>`;
        case 'text':
            return html `<p>${inline(block.text)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'facts':
            return html `<dl class="facts">${block.facts.map(([name, value]) => html `<div><dt>${name}</dt><dd>${typeof value === 'number' ? (0,format/* formatNumber */.ZV)(value) : factValue(value)}</dd></div>`)}</dl>`;
        case 'code':
            return html `<pre tabindex="0"><code>${raw(escapeMarkup(visible(block.text, { keepLines: true })))}</code></pre>`;
        case 'plot':
            return drawPlot(block);
    }
}
function heading(level, title) {
    const tag = `h${Math.min(level, 6)}`;
    return html `<${raw(tag)}>${inline(title)}</${raw(tag)}>`;
}
/** Only addresses that can do nothing but be visited become links. */
function factValue(value) {
    const text = raw(breakable(escapeHtml(value)));
    return /^https:\/\/[^\s<>"'`\\]+$/.test(value) ? html `<a href="${value}">${text}</a>` : text;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/script.js
/**
 * The page's only script: tables sort by their headings, and printing opens what is folded. The page works without.
 * Kept as text because its digest stands in the page's content security policy.
 */
const SCRIPT = `for(const t of document.querySelectorAll('table'))if(t.tBodies[0].rows.length>2)[...t.tHead.rows[0].cells].forEach((h,i)=>{
const b=document.createElement('button');b.append(...h.childNodes);h.append(b);
b.onclick=()=>{const up=h.ariaSort!='ascending';for(const o of t.tHead.rows[0].cells)o.ariaSort=null;h.ariaSort=up?'ascending':'descending';
const v=r=>{const c=r.cells[i];return c.dataset.v===undefined?c.textContent:+c.dataset.v};
t.tBodies[0].append(...[...t.tBodies[0].rows].sort((x,y)=>{const a=v(x),c=v(y),d=typeof a=='number'&&typeof c=='number'?a-c:typeof a==typeof c?a.localeCompare(c,'en',{numeric:true}):typeof a=='number'?-1:1;return up?d:-d}))}});
addEventListener('beforeprint',()=>{for(const d of document.querySelectorAll('details:not(.data)'))d.open=true});`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style.js
/** Colours by theme. `test/shared/report/contrast.test.ts` holds every pair of text and ground to WCAG AA. */
const THEMES = {
    light: {
        page: '#f5f6f8',
        card: '#ffffff',
        sunken: '#f0f2f5',
        rule: '#d9dde3',
        text: '#16191d',
        muted: '#57606a',
        accent: '#0b57d0',
        pass: '#1a7f37',
        warn: '#8a5d00',
        fail: '#b3261e',
        inconclusive: '#57606a',
        error: '#8e1b6b',
        s0: '#68727e',
        s1: '#0b57d0',
        s2: '#a84400',
        s3: '#7a3fb3',
        s4: '#0a6f6b',
    },
    dark: {
        page: '#0e1116',
        card: '#161b22',
        sunken: '#1f252d',
        rule: '#30363f',
        text: '#e8ebef',
        muted: '#a3adb8',
        accent: '#8ab8ff',
        pass: '#56d27a',
        warn: '#e3b341',
        fail: '#ff8d85',
        inconclusive: '#b3bcc7',
        error: '#f593d4',
        s0: '#96a1ad',
        s1: '#8ab8ff',
        s2: '#ffa763',
        s3: '#cda4ff',
        s4: '#5fd3cb',
    },
};
const variables = (theme) => Object.entries(theme)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
const verdicts = ['pass', 'warn', 'fail', 'inconclusive', 'error']
    .map(name => `.v-${name}{--c:var(--${name})}`)
    .join('');
const series = [0, 1, 2, 3, 4].map(index => `.s${index}{--c:var(--s${index})}`).join('');
/** The page's style sheet. */
const STYLE = `:root{color-scheme:light dark;${variables(THEMES.light)}}
@media (prefers-color-scheme:dark){:root{${variables(THEMES.dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
${verdicts}${series}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,h5,h6,p,figure,dl,pre{margin:0}
code,pre,.spark{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.89em;background:var(--sunken);border-radius:4px;padding:.08em .32em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:9}
header{background:color-mix(in srgb,var(--c) 6%,var(--card));border-bottom:1px solid var(--rule);border-top:6px solid var(--c)}
.wrap{max-width:1400px;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
.band{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;padding-block:1.4rem 1.5rem}
.sign{display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:50%;background:var(--c);color:var(--card);font-size:1.35rem;font-weight:700;line-height:1}
.eyebrow{font-size:.84rem;color:var(--muted)}.eyebrow b{color:var(--c);font-weight:650}
h1{font-size:clamp(1.2rem,.95rem + 1.2vw,1.75rem);line-height:1.25;letter-spacing:-.012em;font-weight:680;text-wrap:balance}
h1 code{font-size:.9em}
.why{grid-column:1/-1;margin-top:1rem;max-width:76ch;font-size:1.05rem}
.next{grid-column:1/-1;margin-top:.7rem;max-width:76ch;display:flex;gap:.6rem}
.next b{flex:none;color:var(--accent)}
.meta{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:1.1rem 0 0;font-size:.84rem;color:var(--muted)}
.meta span{overflow-wrap:anywhere}
nav{display:none}
main{display:grid;gap:1.25rem;padding-block:1.25rem 3rem;min-width:0}
section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:1.15rem clamp(.9rem,2.2vw,1.6rem) 1.35rem;min-width:0;container-type:inline-size}
section>*+*,.sub>*+*,details>*+*{margin-top:.9rem}section>.plot,.sub>.plot,section>.plots{margin-top:1.3rem}
h2{font-size:1.14rem;line-height:1.35;font-weight:660;letter-spacing:-.005em}
h3{font-size:1rem;font-weight:650}h4,h5,h6{font-size:.92rem;font-weight:650}
section p{max-width:80ch}
.sub+*,*+.sub{margin-top:1.4rem}
.scroll{overflow-x:auto;margin-inline:calc(-1*clamp(.9rem,2.2vw,1.6rem));padding-inline:clamp(.9rem,2.2vw,1.6rem)}
table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.5rem;font-weight:600}
th{text-align:left;font-weight:600;font-size:.8rem;color:var(--muted);border-bottom:1px solid var(--rule);padding:.35rem 1.5rem .35rem 0;vertical-align:bottom;white-space:nowrap}
td{padding:.48rem 1.5rem .48rem 0;border-bottom:1px solid var(--rule);vertical-align:top;min-width:3.5rem;max-width:34rem}
td:last-child,th:last-child{padding-right:0}
tbody tr:last-child td{border-bottom:0}
tbody tr:hover td{background:var(--sunken);box-shadow:-.45rem 0 var(--sunken)}
.r{text-align:right;white-space:nowrap;width:1%}td.r{font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th button:hover{color:var(--text)}
th button{position:relative}th button:after{position:absolute;left:calc(100% + .2em);font-size:.9em}
.r button:after{left:auto;right:calc(100% + .2em)}th[aria-sort=ascending] button:after{content:"↑"}th[aria-sort=descending] button:after{content:"↓"}
.pill{white-space:nowrap;color:var(--c);font-weight:600}.pill i,.rows i{font-style:normal;display:inline-block;width:1.1em;text-align:center}
.digest{font-size:.74rem;background:none;padding:0;color:var(--muted)}
.spark{letter-spacing:-.02em;color:var(--s1);white-space:nowrap;line-height:1.2}
summary{cursor:pointer;color:var(--muted);font-size:.9rem;width:fit-content}
summary:hover{color:var(--text)}
summary h2{display:inline}details.top>summary{color:var(--text)}details.fold>summary{font-weight:600;color:var(--text);font-size:.96rem}
section>h2+details.rest,.scroll+details.rest{margin-top:.6rem}
.facts{display:grid;gap:.1rem 2rem;font-size:.88rem}
.facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}
.facts div:last-child{border-bottom:0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{background:var(--sunken);border-radius:8px;padding:.85rem 1rem;overflow-x:auto;font-size:.84rem;line-height:1.5}
pre code{background:none;padding:0;font-size:1em}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.6rem 2.4rem}
.plots>.plot{margin:0;min-width:0}
.plot{max-width:60rem}
.plots .plot{max-width:none}
figcaption{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;margin-bottom:.5rem;line-height:1.4}
.key{font-size:.84rem;color:var(--c)}.key:before{content:"";display:inline-block;width:1.1em;height:3px;border-radius:2px;background:var(--c);vertical-align:.22em;margin-right:.4em}
.alt{color:var(--muted);font-size:.86rem;line-height:1.5;margin-top:.5rem}
details.data{margin-top:.35rem}details.data summary,details.rest summary{font-size:.84rem}
details.data table{width:auto;min-width:50%;font-size:.82rem}details.data td{padding-block:.22rem}
details.data[open]>.scroll{max-height:22rem;overflow:auto}
.xy{display:grid;grid-template-columns:calc(var(--w) + .5rem) minmax(0,1fr);grid-template-rows:auto 13.5rem auto auto;font-size:.78rem;color:var(--muted);font-variant-numeric:tabular-nums;line-height:1.4}
.ylabel{grid-column:1/-1;padding-bottom:.35rem}
.yticks,.area,.xticks{position:relative}
.yticks span{position:absolute;right:.5rem;transform:translateY(50%);white-space:nowrap}
.area svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}
.area svg path{vector-effect:non-scaling-stroke;fill:none}
.xticks{grid-column:2;height:1.55rem;margin-top:.2rem}
.xticks span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.xticks .first{transform:none}.xticks .last{transform:translateX(-100%)}
.xlabel{grid-column:2;text-align:right}
.area .grid{stroke:var(--rule);stroke-width:1}
.area .line{stroke:var(--c);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.area .line.s0{stroke-width:1.5}
.area .line.s2{stroke-dasharray:7 4}.area .line.s3{stroke-dasharray:2 4}.area .line.s4{stroke-dasharray:9 4 2 4}
.area .fill{fill:var(--c);fill-opacity:.16;stroke:none}
.area .bar{fill:var(--c)}
.area .threshold{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 4}
.area .whisker{stroke:var(--c);stroke-width:3;stroke-linecap:round}
.area .dot{stroke:var(--c);stroke-width:11;stroke-linecap:round}
.label{position:absolute;font-size:.78rem;line-height:1.3;color:var(--c);white-space:nowrap;font-weight:600;pointer-events:none;padding-inline:.25rem;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.area .label{background:color-mix(in srgb,var(--card) 78%,transparent);border-radius:3px;margin-bottom:2px}
.label.limit{--c:var(--fail);font-weight:500}
.rows{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr) max-content;column-gap:.75rem;font-size:.84rem;align-items:end;font-variant-numeric:tabular-nums}
.names,.values{padding-bottom:1.65rem}.names{max-width:clamp(7rem,34cqw,19rem)}.names em{font-style:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.names span,.values span{display:grid;align-content:center;height:var(--h);line-height:1.12;overflow:hidden}
.values span{text-align:right;line-height:1.25;white-space:nowrap}.values b{font-weight:500}
.rows i{color:var(--c);font-weight:700}
.middle{position:relative;color:var(--muted);font-size:.78rem;line-height:1.4}
.limits{position:relative}
.middle .area{height:calc(var(--h)*var(--n))}
.middle .xticks{height:1.5rem;margin-top:.15rem}
.rows .xlabel{grid-column:1/-1;text-align:right;color:var(--muted);font-size:.78rem;line-height:1.4}
.left{text-align:right}
.stations{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:0}
.stations li{display:grid;grid-template-columns:2.1rem 1fr;gap:.8rem;position:relative;padding-bottom:1.1rem;font-size:.88rem;line-height:1.4}
.stations li:last-child{padding-bottom:0}
.stations li:not(:last-child):before{content:"";position:absolute;left:calc(1.05rem - 1px);top:2.1rem;bottom:0;width:2px;background:var(--rule)}
.stations i{display:grid;place-items:center;width:2.1rem;height:2.1rem;border-radius:50%;background:var(--c);color:var(--card);font-style:normal;font-weight:700;z-index:1}
.stations div{min-width:0}.stations strong,.stations .word{white-space:nowrap}.stations strong{margin-right:.5em}.stations div>span{color:var(--muted)}.stations .word{color:var(--c);font-weight:600;margin-right:.5em}
footer{color:var(--muted);font-size:.82rem;padding-block:0 2.5rem}
@media (min-width:40rem){.why,.next,.meta{grid-column:2}.why{margin-top:.7rem}}
@container (max-width:30rem){.facts div{grid-template-columns:1fr;gap:0}.names{font-size:.75rem}.names span{line-height:1.05}}
@container (min-width:41rem){.stations{display:flex;text-align:center}.stations li{flex:1 1 0;display:block;padding:0 .4rem}
.stations li:not(:last-child):before{top:calc(1.05rem - 1px);left:calc(50% + 1.05rem);right:calc(-50% + 1.05rem);width:auto;height:2px;bottom:auto}
.stations i{margin:0 auto .5rem}.stations strong,.stations div>span,.stations .word{display:block;margin:0}}
@media (min-width:900px){.page{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:2.2rem}
nav{display:block;padding-top:1.4rem}nav ol{position:sticky;top:1.4rem;list-style:none;margin:0;padding:0;font-size:.88rem;max-height:calc(100vh - 2.8rem);overflow:auto}
nav a{display:block;padding:.28rem .7rem;color:var(--muted);text-decoration:none;border-left:2px solid var(--rule);line-height:1.35}
nav a:hover,nav a:focus-visible{color:var(--text);border-color:var(--accent)}
.facts.two{grid-template-columns:1fr 1fr}}
@media (forced-colors:active){.sign,.stations i{border:2px solid}}
@media print{:root{${variables(THEMES.light)}}body{background:#fff;font-size:10.5pt}nav,.skip,details.data,th button:after{display:none}.page{display:block}
section{border:0;border-top:1px solid var(--rule);border-radius:0;padding-inline:0;break-inside:auto}.plot,tr,.sign{break-inside:avoid}h2,h3{break-after:avoid}
.scroll{overflow:visible;margin:0;padding:0}.wrap{padding:0;max-width:none}a{color:inherit}header{border-bottom:0}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details:not(.data)::details-content{content-visibility:visible;block-size:auto}}`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/page.js








/**
 * The report as one page that needs nothing else: no network (its content security policy forbids any), no framework.
 * The same report gives the same bytes.
 */
function renderHtml(report) {
    const sections = sectionsOf(pageOf({ ...report, files: [] }), report.files ?? []);
    const page = html `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${verdict_verdict/* SIGNS */.B2[report.verdict]} ${report.headline.replaceAll('`', '')}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${header(report)}
<div class="wrap page">
<nav aria-label="Sections"><ol>${sections.map(({ title }, index) => html `<li><a href="#s${index + 1}">${inline(title)}</a></li>`)}</ol></nav>
<div><main id="main">
${sections.map(({ title, body, folded }, index) => html `<section id="s${index + 1}" aria-labelledby="h${index + 1}">${folded ? html `<details class="top"><summary>${h2(index, title)}</summary>${body}</details>` : html `${h2(index, title)}${body}`}</section>\n`)}</main>
<footer>mlops-actions ${report.release}. This page is whole: it loads nothing from anywhere.</footer></div>
</div>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
    return page.markup;
}
/** Scripts run by digest only, so that nothing that slipped in from data ever could. */
const POLICY = [
    "default-src 'none'",
    `script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(SCRIPT).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function header(report) {
    const { host, verdict } = report;
    const meta = [
        host.repository,
        host.commit === undefined ? undefined : `commit ${host.commit.slice(0, 12)}`,
        (0,format/* formatTime */.fU)(report.finishedOn),
        `took ${(0,format/* formatSeconds */.Xo)(secondsOf(report))}`,
        report.reused ? 'reused: a finished outcome for the same inputs' : undefined,
    ];
    return html `<header class="v-${verdict}"><div class="wrap band"><div class="sign" aria-hidden="true">${verdict_verdict/* SIGNS */.B2[verdict]}</div><div><p class="eyebrow">${report.title} · <b>${verdict}</b></p><h1>${inline(report.headline)}</h1></div><p class="why">${inline(report.why)}</p>${report.next === '' ? undefined : html `<p class="next"><b>Next</b><span>${inline(report.next)}</span></p>`}<p class="meta">${meta.flatMap(item => (item === undefined ? [] : [html `<span>${inline(item)}</span>`]))}</p></div></header>`;
}
const h2 = (index, title) => html `<h2 id="h${index + 1}">${inline(title)}</h2>`;
/** Top-level sections become cards; blocks between them gather in cards of their own. Files are links here. */
function sectionsOf(blocks, files) {
    const sections = [];
    let loose = [];
    const gather = () => {
        if (loose.length > 0)
            sections.push({ title: titleOf(loose), body: blocksHtml(loose) });
        loose = [];
    };
    for (const block of blocks) {
        if (block.type !== 'section')
            loose.push(block);
        else {
            gather();
            sections.push({ title: block.title, body: blocksHtml(block.blocks), folded: block.folded ?? false });
        }
    }
    gather();
    if (files.length > 0)
        sections.splice(-1, 0, { title: 'Files', body: fileList(files) });
    return sections;
}
function titleOf(blocks) {
    const [first] = blocks;
    return blocks.length === 1 && first?.type === 'table' && first.caption !== undefined ? 'Details' : 'Overview';
}
function fileList(files) {
    return html `<dl class="facts">${files.map(file => html `<div><dt>${page_link(file.path)}</dt><dd>${inline(file.description)}</dd></div>`)}</dl>`;
}
/** Files lie beside the page; a path that leads elsewhere is only named. */
function page_link(path) {
    const parts = path.split('/');
    const inside = !path.startsWith('/') && !parts.includes('..') && !/^[a-z][a-z0-9+.-]*:/i.test(path);
    return inside
        ? html `<a href="${parts.map(part => encodeURIComponent(Buffer.from(part).toString())).join('/')}">${path}</a>`
        : html `${path}`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/junit.js


/**
 * JUnit XML, one test for each finding. JUnit knows no warning and no "inconclusive": a warning is a test that passed
 * with a message, inconclusive is a failure of that type, because nothing was let through.
 */
function renderJUnit(report) {
    const cases = report.findings.length > 0 ? report.findings.map(finding => testCase(report.step, finding)) : [wholeCase(report)];
    const failures = report.findings.filter(finding => isFailure(finding.verdict)).length +
        (report.findings.length === 0 && isFailure(report.verdict) ? 1 : 0);
    const errors = report.findings.length === 0 && report.verdict === 'error' ? 1 : 0;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" time="${secondsOf(report).toFixed(3)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mlops-actions" ${counts}>
<testsuite name="${escapeXml(report.step)}" ${counts} timestamp="${escapeXml(report.startedOn.replace(/\.\d+Z$|Z$/, ''))}">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}
function testCase(step, finding) {
    const { verdict, code, subject, location } = finding;
    const message = plainText(finding.message);
    const file = location === undefined
        ? ''
        : ` file="${escapeXml(location.file)}"${location.line === undefined ? '' : ` line="${location.line}"`}`;
    const open = `<testcase classname="${escapeXml(`${step}.${code}`)}" name="${escapeXml(visible(finding.id ?? `${code}: ${subject}`))}"${file}`;
    if (verdict === 'pass')
        return `${open}/>`;
    const text = [message, junit_expectation(finding), plainText(finding.remedy ?? '')].filter(Boolean).join('\n');
    if (verdict === 'warn')
        return `${open}><system-out>${escapeXml(`warning: ${text}`)}</system-out></testcase>`;
    return `${open}><failure type="${verdict}" message="${escapeXml(message)}">${escapeXml(text)}</failure></testcase>`;
}
function wholeCase(report) {
    const open = `<testcase classname="${escapeXml(report.step)}" name="${escapeXml(report.step)}"`;
    const text = escapeXml([report.why, report.next]
        .filter(Boolean)
        .map(line => plainText(line))
        .join('\n'));
    switch (report.verdict) {
        case 'pass':
            return `${open}/>`;
        case 'warn':
            return `${open}><system-out>${text}</system-out></testcase>`;
        case 'error':
            return `${open}><error type="error" message="${escapeXml(plainText(report.headline))}">${text}</error></testcase>`;
        default:
            return `${open}><failure type="${report.verdict}" message="${escapeXml(plainText(report.headline))}">${text}</failure></testcase>`;
    }
}
function isFailure(verdict) {
    return verdict === 'fail' || verdict === 'inconclusive';
}
function junit_expectation({ observed, expected }) {
    if (observed === undefined && expected === undefined)
        return '';
    return `observed ${observed ?? '–'}, expected ${expected ?? '–'}`;
}
/** XML 1.0 has no way to write most control characters and lone surrogates; they become U+FFFD. */
function escapeXml(text) {
    return text
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/code-quality.js


const SEVERITIES = {
    fail: 'critical',
    inconclusive: 'major',
    warn: 'minor',
};
/**
 * GitLab's Code Quality report: findings that need attention, each at its place in the repository.
 *
 * A fingerprint is made of step, check, subject (or the finding's own id) and file, not of numbers or lines, so that the same problem is the
 * same entry in the next run.
 * @param options `fallbackFile` stands for findings without a place, because GitLab drops entries without one
 */
function renderCodeQuality(report, options = {}) {
    const seen = new Map();
    const entries = report.findings.flatMap(finding => {
        if (finding.verdict === 'pass')
            return [];
        const path = pathOf(finding) ?? options.fallbackFile ?? '.gitlab-ci.yml';
        return {
            type: 'issue',
            check_name: finding.code,
            description: plainText([finding.message, finding.remedy].filter(Boolean).join(' – ')),
            severity: SEVERITIES[finding.verdict],
            categories: ['Bug Risk'],
            fingerprint: fingerprint(report.step, finding, path, seen),
            location: { path, lines: { begin: finding.location?.line ?? 1 } },
        };
    });
    return `${JSON.stringify(entries, null, 2)}\n`;
}
/** GitLab wants paths of the repository, without a leading `./`. */
function pathOf(finding) {
    return finding.location?.file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
function fingerprint(step, finding, path, seen) {
    const name = JSON.stringify([
        step,
        ...(finding.id === undefined ? [finding.code, finding.subject] : [finding.id]),
        path,
    ]);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(count === 0 ? name : `${name}#${count}`)
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/js/shared/report/machine/prometheus.js


/**
 * The measures of an outcome in the Prometheus text format, every one a gauge labelled with the step. A name that
 * Prometheus would refuse has its bad characters replaced.
 */
function renderPrometheus(report) {
    const own = [
        ...[...verdict_verdict/* VERDICTS */.bk, 'error'].map(verdict => ({
            name: 'verdict',
            value: verdict === report.verdict ? 1 : 0,
            labels: { verdict },
            help: 'The verdict of the step: 1 for the one it gave',
        })),
        { name: 'duration_seconds', value: secondsOf(report), help: 'How long the step took' },
        { name: 'finished_timestamp_seconds', value: Date.parse(report.finishedOn) / 1000, help: 'When the step finished' },
        ...(report.measures ?? []),
    ];
    const families = new Map();
    for (const measure of own) {
        const name = `mlops_${measure.name.replace(/[^a-zA-Z0-9_:]/g, '_')}`;
        families.set(name, [...(families.get(name) ?? []), measure]);
    }
    return [...families].map(([name, measures]) => family(name, measures, report.step)).join('');
}
function family(name, measures, step) {
    const help = measures.find(measure => measure.help !== undefined)?.help;
    const lines = [
        ...(help === undefined ? [] : [`# HELP ${name} ${help.replaceAll('\\', '\\\\').replace(/[\r\n]+/g, ' ')}`]),
        `# TYPE ${name} gauge`,
        // Two samples with the same labels are one too many for Prometheus; the last one counts.
        ...new Map(measures.map(measure => [labelsOf(measure, step), `${name}${labelsOf(measure, step)} ${number(measure.value)}`])).values(),
    ];
    return `${lines.join('\n')}\n`;
}
function labelsOf(measure, step) {
    const labels = { step, ...measure.labels };
    const pairs = Object.entries(labels).map(([name, value]) => {
        const safe = name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(\d|__)/, '_$1');
        return `${safe}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\r?\n/g, '\\n')}"`;
    });
    return `{${pairs.join(',')}}`;
}
function number(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/js/shared/run/staging.js




/** The name of the machine-readable result in the report directory; its presence also says whose directory it is. */
const OUTCOME_FILE = 'outcome.json';
/**
 * A directory beside the report directory (so that a rename suffices), hidden so that uploads of half a report cannot
 * happen. What a killed process of this machine left behind is removed.
 */
async function stage(reportDir) {
    const prefix = `.${(0,external_node_path_.basename)(reportDir)}.staging-${(0,external_node_os_.hostname)()}-`;
    const parent = (0,external_node_path_.dirname)(reportDir);
    await (0,promises_.mkdir)(parent, { recursive: true });
    for (const name of await (0,promises_.readdir)(parent)) {
        const owner = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : Number.NaN;
        if (owner !== process.pid && !Number.isNaN(owner) && !isAlive(owner)) {
            await (0,promises_.rm)((0,external_node_path_.join)(parent, name), { recursive: true, force: true });
        }
    }
    const path = (0,external_node_path_.join)(parent, `${prefix}${process.pid}`);
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(path);
    return {
        path,
        async publish() {
            const old = `${path}-old`;
            const replaced = await (0,promises_.rename)(reportDir, old).then(() => true, () => false);
            try {
                await (0,promises_.rename)(path, reportDir);
            }
            catch (error) {
                if (replaced)
                    await (0,promises_.rename)(old, reportDir);
                throw error;
            }
            await (0,promises_.rm)(old, { recursive: true, force: true });
        },
        discard: () => (0,promises_.rm)(path, { recursive: true, force: true }),
    };
}
/**
 * Refuses a report directory that holds somebody else's files, because publishing replaces it: before any work is
 * done. Raises RUN_REPORT_TAKEN.
 */
async function refuseForeign(reportDir, shown, step) {
    const names = await (0,promises_.readdir)(reportDir).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw run_errors_errors.RUN_REPORT_TAKEN(`report: ${shown} is not a directory that can be read`, { cause: error });
    });
    if (names.length === 0)
        return;
    const owner = await ownerOf(reportDir);
    if (owner === step)
        return;
    const what = owner === undefined ? `files of others (${names.slice(0, 3).join(', ')})` : `the report of ${owner}`;
    throw run_errors_errors.RUN_REPORT_TAKEN(`report: the directory ${shown} holds ${what}`);
}
async function ownerOf(reportDir) {
    try {
        const { step } = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(reportDir, OUTCOME_FILE), 'utf8'));
        return typeof step === 'string' ? step : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/js/shared/run/render.js




/** The name of each form of the result in the report directory. */
const FILES = {
    html: 'report.html',
    summary: 'summary.md',
    junit: 'junit.xml',
    codeQuality: 'code-quality.json',
    metrics: 'metrics.prom',
};
/** Every form of one report; the host decides about colour and width of the text. */
function renderAll(report, host) {
    return {
        summary: renderMarkdown(report),
        comment: renderComment(report),
        text: renderTerminal(report, host.display),
        document: outcomeDocument(report),
    };
}
/** Writes every form that is a file. They are uploaded where many can read them, so secrets are hidden in them, too. */
async function writeForms({ report, summary, document }, directory, redact) {
    const forms = {
        [OUTCOME_FILE]: `${JSON.stringify(document, null, 2)}\n`,
        [FILES.html]: renderHtml(report),
        [FILES.summary]: summary,
        [FILES.junit]: renderJUnit(report),
        [FILES.codeQuality]: renderCodeQuality(report),
        [FILES.metrics]: renderPrometheus(report),
    };
    for (const [name, text] of Object.entries(forms))
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), redact(text));
}

;// CONCATENATED MODULE: ./build/js/shared/run/failure.js







/**
 * Any thrown thing as an error for people; what no step expected becomes RUN_CRASHED, with the thing as its cause. After
 * a cancel whatever broke off is a consequence of it.
 */
function toActionError(thrown, step, wasCancelled) {
    if (wasCancelled && thrown?.kind !== 'cancelled')
        return cancelled(step, thrown, thrown.outputs);
    if (thrown?.name === 'ActionError')
        return thrown;
    const fault = fileFault(thrown);
    if (fault !== undefined) {
        const { path } = thrown;
        return run_errors_errors.RUN_UNWRITABLE(`${path ?? 'a file'} cannot be written or read: ${fault}`, { cause: thrown });
    }
    const message = thrown instanceof Error || hasMessage(thrown) ? thrown.message : String(thrown);
    return run_errors_errors.RUN_CRASHED(message || 'an error without words', { cause: thrown });
}
const hasMessage = (thrown) => typeof thrown?.message === 'string';
/**
 * Tells an error in the log, as an annotation, in the summary and in the outputs. outcome.json and evidence are not
 * written: nothing was concluded. The report of an earlier run stays.
 */
async function publishError(error, { world, contract, startedOn, comment }) {
    const { host, debug, clock } = world;
    const message = (0,action_error/* messageWithoutPlace */.l1)(error);
    const [what = '', ...details] = message.split('\n');
    const told = reportOfError(error, {
        step: contract.name,
        title: contract.title,
        host: host.info,
        key: {},
        startedOn,
        finishedOn: new Date(clock.now()).toISOString(),
        reused: false,
        release: RELEASE,
    });
    // A list of problems, or the last words of a program, keep their lines.
    const report = details.length === 0
        ? told
        : {
            ...told,
            why: told.why.replace(message, what),
            blocks: [blocks/* block */.o.section('Details', [blocks/* block */.o.code(details.join('\n'))]), ...told.blocks],
        };
    const { summary, comment: short, text, document } = renderAll(report, host);
    await host.publish({
        step: contract.name,
        verdict: 'error',
        outputs: {
            ...error.outputs,
            verdict: 'error',
            // Outputs name no place beside it.
            headline: `${error.code}: ${error.message.split('\n')[0]}`,
            reused: 'false',
        },
        text: debug ? `${text}\n${stacksOf(error)}` : text,
        summary,
        // When a job is cancelled, seconds are left; a comment is not worth them.
        comment: comment === undefined || error.kind === 'cancelled' ? undefined : short,
        token: comment?.token,
        annotations: [annotationOf(error, contract.name)],
        artifacts: [],
        document: { ...document, error: describeError(error) },
    });
}
function annotationOf(error, step) {
    const { code, hint, file, line } = error;
    const message = (0,action_error/* messageWithoutPlace */.l1)(error);
    return {
        level: 'error',
        title: `${verdict_verdict/* SIGNS */.B2.error} ${step}: ${code}`,
        message: hint === undefined ? message : `${message}\n${hint}`,
        location: file === undefined ? undefined : { file, line },
    };
}
/** An error as the machine-readable result has it. */
function describeError(error) {
    const { code, kind, message, hint, file, line } = error;
    return { code, kind, message, hint, file, line, causes: failure_causesOf(error) };
}
function failure_causesOf(error) {
    const causes = [];
    for (let at = error.cause; at !== undefined && causes.length < 5; at = at?.cause) {
        causes.push(hasMessage(at) ? at.message : String(at));
    }
    return causes;
}
function stacksOf(error) {
    const stacks = [];
    for (let at = error; at !== undefined && stacks.length < 6; at = at?.cause) {
        stacks.push(at.stack ?? String(at));
    }
    return stacks.join('\nCaused by: ');
}

// EXTERNAL MODULE: ./build/js/shared/evidence/dsse.js
var dsse = __nccwpck_require__(2701);
// EXTERNAL MODULE: ./build/js/shared/evidence/statement.js
var evidence_statement = __nccwpck_require__(927);
;// CONCATENATED MODULE: ./build/js/shared/evidence/write.js





/**
 * Puts a step's evidence into its final form without touching the disk.
 * @param signingKey absent: statements stand unsigned in the file, and readers call them unauthenticated
 */
function buildEvidence(draft, facts, signingKey) {
    const lines = (0,evidence_statement/* statementsOf */.GX)(draft, facts)
        .map(statement => JSON.stringify(statement))
        .map(payload => (signingKey === undefined ? payload : JSON.stringify((0,dsse/* signEnvelope */.Yj)(payload, signingKey))));
    return {
        fileName: evidenceFileName(facts.step, draft.subject[0]),
        text: `${lines.join('\n')}\n`,
        signer: signingKey?.keyid,
    };
}
/** The name under which a step's evidence about a subject lies. */
function evidenceFileName(step, subject) {
    const hex = subject.digest.sha256 ?? subject.digest.dirHash ?? Object.values(subject.digest)[0] ?? '';
    return `${step}-${hex.slice(0, 12)}.jsonl`;
}
/**
 * Adds evidence to the directory and returns the file's path. A file that exists keeps its lines: later statements
 * may have been built on them. The file is replaced whole, so a reader never sees half of it.
 */
async function writeEvidence(directory, evidence) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, evidence.fileName);
    const before = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const whole = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    const staged = (0,external_node_path_.join)(directory, `.${evidence.fileName}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.writeFile)(staged, whole + evidence.text);
        await (0,promises_.rename)(staged, path);
    }
    catch (error) {
        await (0,promises_.rm)(staged, { force: true });
        throw error;
    }
    return path;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/digest.js
var evidence_digest = __nccwpck_require__(4992);
;// CONCATENATED MODULE: ./build/js/shared/report/machine/annotations.js


/**
 * Findings that need attention as annotations, the worst first; the host cuts to its own limit. A step that ended
 * without any (an error, or a verdict of its own) is annotated as a whole.
 */
function annotationsOf(report) {
    const findings = report.findings
        .filter(finding => finding.verdict !== 'pass')
        .sort((a, b) => (0,verdict_verdict/* bySeverity */.Np)(b.verdict, a.verdict));
    if (findings.length === 0 && report.verdict !== 'pass') {
        const lines = [report.why, report.next === '' ? '' : `Next: ${report.next}`].filter(Boolean);
        const message = plainText(lines.join('\n'), { keepLines: true });
        return [{ level: report.verdict === 'warn' ? 'warning' : 'error', title: plainText(report.headline), message }];
    }
    return findings.map(finding => ({
        level: finding.verdict === 'warn' ? 'warning' : 'error',
        title: plainText(`${report.step}: ${finding.code} ${finding.subject}${finding.verdict === 'inconclusive' ? ' (inconclusive)' : ''}`),
        message: plainText([finding.message, finding.remedy].filter(Boolean).join('\n'), { keepLines: true }),
        location: finding.location,
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/run/annotations.js


/** The result as a whole, then what the report annotates. A verdict that does not stop the job is no error there. */
function annotations_annotationsOf(report, stops) {
    if (report.verdict === 'pass')
        return [];
    const whole = {
        level: stops ? 'error' : 'warning',
        title: `${verdict_verdict/* SIGNS */.B2[report.verdict]} ${report.headline}`,
        message: [report.why, report.next]
            .filter(text => text !== '')
            .map(text => plainText(text, { keepLines: true }))
            .join('\n'),
    };
    const located = annotationsOf(report).filter(annotation => annotation.location !== undefined);
    return [whole, ...located];
}

;// CONCATENATED MODULE: ./build/js/shared/run/outputs.js


/** Values as the text that hosts carry: objects as JSON on one line, nothing for undefined. Raises RUN_OUTPUT_UNDECLARED. */
function outputTexts(contract, outputs) {
    const texts = {};
    for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined)
            continue;
        if (!Object.hasOwn(contract.outputs, name)) {
            throw run_errors_errors.RUN_OUTPUT_UNDECLARED(`${contract.name} gives an output "${name}" that its contract does not declare`);
        }
        texts[name] = typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    return texts;
}
/** A path as users wrote theirs: relative to the workspace with forward slashes where it lies in it. */
function shownPath(workspace, path) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    if (inside === '')
        return '.';
    return inside.startsWith('..') ? path : inside.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/js/shared/run/reuse.js






/** Beside outcome.json: what lets a later run recognise this one and give its outcome again. */
const RUN_FILE = 'run.json';
const SCHEMA = 'urn:mlops-actions:schema:run:v1';
function runRecord(parts) {
    return { schema: SCHEMA, ...parts };
}
/** Two runs are the same when program, step and key are. The order of the key's names does not matter. */
function digestOfKey(step, key) {
    const sorted = Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,evidence_digest/* digestText */.M6)(JSON.stringify([step, RELEASE, sorted]));
}
/**
 * The finished outcome under this key, or why there is none. Its files and its evidence must still be what was written:
 * a report that somebody edited is not given again.
 */
async function findFinished(wanted) {
    const record = await readJson((0,external_node_path_.join)(wanted.reportDir, RUN_FILE));
    if (record?.schema !== SCHEMA || record.step !== wanted.step)
        return 'there is no finished outcome';
    if (record.keyDigest !== wanted.keyDigest)
        return 'the finished outcome was made from other inputs';
    if (record.files[OUTCOME_FILE] === undefined)
        return 'the finished outcome is incomplete';
    for (const [name, sha256] of Object.entries(record.files)) {
        const digest = await (0,promises_.readFile)((0,external_node_path_.join)(wanted.reportDir, name)).then(evidence_digest/* digestText */.M6, () => undefined);
        if (digest !== sha256)
            return `${name} of the finished report is not as it was`;
    }
    const document = await readJson((0,external_node_path_.join)(wanted.reportDir, OUTCOME_FILE));
    const verdict = verdict_verdict/* VERDICTS */.bk.find(known => known === document?.verdict);
    if (document === undefined || verdict === undefined)
        return 'the finished outcome cannot be read';
    if (!wanted.verdicts.includes(verdict))
        return `this step does not reuse an outcome that says ${verdict}`;
    if (!(await evidenceStands(record, wanted.evidenceDir))) {
        return 'the evidence of the finished outcome is not there any more';
    }
    return { verdict, record, document };
}
/** Later outcomes about the same subject add lines to the file; those of this one must still be among them. */
async function evidenceStands({ evidence }, directory) {
    if (evidence === undefined)
        return true;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, evidence.file), 'utf8').catch(() => '');
    const lines = new Set(text.split('\n').map(evidence_digest/* digestText */.M6));
    return evidence.lines.every(line => lines.has(line));
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        // Absent, or written by something else: then the work is done.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/run/finish.js










/**
 * Turns an outcome into everything that stays: the report in all forms, the evidence, run.json. All of it is made
 * in the staging directory; then the evidence and the report get their names, and only then the host is told.
 */
async function finish(outcome, place) {
    const { world, contract, inputs, reportDir, proofs, plan, staging, keyDigest, startedOn } = place;
    const { host, workspace } = world;
    const step = contract.name;
    await refuseMissingFiles(outcome, staging.path, step);
    const finishedOn = new Date(world.clock.now()).toISOString();
    const evidence = await proofs.build({ step, outcome, plan, host: host.info, startedOn, finishedOn });
    const evidencePath = evidence === undefined ? undefined : shownPath(workspace, (0,external_node_path_.join)(proofs.directory, evidence.fileName));
    const report = {
        ...outcome,
        outputs: {
            ...outcome.outputs,
            verdict: outcome.verdict,
            headline: outcome.headline,
            report: shownPath(workspace, (0,external_node_path_.join)(reportDir, FILES.html)),
            evidence: evidencePath,
            reused: false,
        },
        step,
        title: contract.title,
        host: host.info,
        key: plan.key,
        startedOn,
        finishedOn,
        reused: false,
        release: RELEASE,
        evidenceFile: evidencePath === undefined ? undefined : { path: evidencePath, signer: evidence?.signer },
    };
    const stops = (0,exit_code/* exitCodeOf */.FO)(outcome.verdict, inputs['fail-on'], inputs['warn-exit-code']) !== 0;
    const annotations = annotations_annotationsOf(report, stops);
    const { summary, comment, text, document } = renderAll(report, host);
    await writeForms({ report, summary, document }, staging.path, world.redact);
    const record = runRecord({
        step,
        keyDigest,
        outputs: outputTexts(contract, report.outputs),
        annotations,
        artifacts: outcome.artifacts ?? [],
        files: await digestsOf(staging.path),
        evidence: evidence === undefined ? undefined : { file: evidence.fileName, lines: lineDigests(evidence) },
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(staging.path, RUN_FILE), world.redact(`${JSON.stringify(record, null, 2)}\n`));
    if (evidence !== undefined)
        await writeEvidence(proofs.directory, evidence);
    await staging.publish();
    await host.publish({
        step,
        verdict: outcome.verdict,
        outputs: record.outputs,
        text,
        summary,
        comment: inputs.comment ? comment : undefined,
        token: inputs.token,
        annotations,
        artifacts: record.artifacts,
        document,
    });
}
async function refuseMissingFiles({ files = [] }, directory, step) {
    for (const { path } of files ?? []) {
        const found = await (0,promises_.stat)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
        if (found === undefined)
            throw run_errors_errors.RUN_OUTPUT_UNDECLARED(`${step} lists the file ${path} and did not write it`);
    }
}
/** Files read at the same time. */
const AT_ONCE = 8;
async function digestsOf(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries.filter(entry => entry.isFile()).map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const digests = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE);
        const found = some.map(async (path) => [shownPath(directory, path), (await (0,evidence_digest/* digestFile */.TM)(path)).sha256]);
        digests.push(...(await Promise.all(found)));
    }
    return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const lineDigests = (evidence) => evidence.text.trimEnd().split('\n').map(evidence_digest/* digestText */.M6);

;// CONCATENATED MODULE: ./build/js/shared/run/settle.js
/**
 * Waits for a promise, but not longer than the limit. Errors count as settled.
 * @param limitMs milliseconds of real time
 */
async function settledWithin(promise, limitMs) {
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => resolve(false), limitMs);
    });
    const settled = promise.then(() => true, () => true);
    const result = await Promise.race([settled, late]);
    clearTimeout(timer);
    return result;
}

;// CONCATENATED MODULE: ./build/js/shared/run/post.js




/** The post phase must not hold a runner. */
const LIMIT_MS = 5 * 60_000;
/** After the job, whatever happened. What goes wrong here is a warning: the job's result stands already. */
async function runPost(step, world, options) {
    if (step.post === undefined)
        return;
    const { log } = world.host;
    try {
        const given = givenInputs(step.contract, world, options);
        const ctx = world.context({
            reportDir: (0,external_node_path_.join)(world.workspace, 'mlops-out', 'report', step.contract.name),
            evidence: { about: async () => [], latest: async () => undefined, by: async () => [] },
        });
        const work = step.post(ctx, inputsOf(step.contract, given));
        if (!(await settledWithin(work, LIMIT_MS)))
            log.warn(`${step.contract.name}: cleaning up took longer than 5 min`);
        else {
            await work;
            world.host.clearState();
        }
    }
    catch (error) {
        log.warn(`${step.contract.name}: cleaning up failed: ${error.message}`);
    }
}
/** The same inputs as main had; undefined where main stopped because of them. */
function inputsOf(contract, given) {
    try {
        return parseInputs(contract, given).inputs;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/shared/evidence/keys.js
var keys = __nccwpck_require__(5568);
// EXTERNAL MODULE: ./build/js/shared/evidence/artifact.js
var evidence_artifact = __nccwpck_require__(4302);
;// CONCATENATED MODULE: ./build/js/shared/evidence/read.js





/** A file beyond this is not read: statements are a few KiB, and a chain must not exhaust the runner's memory. */
const FILE_LIMIT = 64 * 1024 * 1024;
/** Reads all `*.jsonl` below a directory, in the order of their names. */
async function readStatements(directory, trusted) {
    const statements = [];
    const problems = [];
    const files = await evidenceFiles(directory, '');
    if (files.length === 0)
        return { statements, problems };
    // Most chains begin with the run that asks, and need nothing to be read with.
    const schemas = await __nccwpck_require__.e(/* import() */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 2357));
    for (const file of files) {
        let text;
        try {
            const path = (0,external_node_path_.join)(directory, file);
            if ((await (0,promises_.stat)(path)).size > FILE_LIMIT)
                throw new Error('it is larger than 64 MiB');
            text = await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            problems.push({ kind: 'unreadable', file, message: `cannot be read: ${error.message}` });
            continue;
        }
        for (const [index, content] of text.split('\n').entries()) {
            if (content.trim() === '')
                continue;
            const line = index + 1;
            const found = readLine(content.replace(/\r$/, ''), trusted, schemas);
            if (typeof found === 'string')
                problems.push({ kind: 'unreadable', file, line, message: found });
            else {
                if (found.wrong)
                    problems.push({ kind: 'altered', file, line, message: found.wrong });
                const { wrong: _, ...rest } = found;
                statements.push({ file, line, ...rest });
            }
        }
    }
    return { statements, problems };
}
async function evidenceFiles(directory, prefix) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, prefix), { withFileTypes: true }).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    const files = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name.startsWith('.'))
            continue;
        const name = prefix + entry.name;
        if (entry.isDirectory())
            files.push(...(await evidenceFiles(directory, `${name}/`)));
        else if (entry.name.endsWith('.jsonl'))
            files.push(name);
    }
    return files;
}
/** A line is a bare statement or a DSSE envelope around one. Returns what is wrong as text. */
function readLine(content, trusted, schemas) {
    const json = read_parse(content);
    if (json === undefined)
        return 'is not JSON';
    const envelope = schemas.envelopeSchema.safeParse(json);
    const unsigned = { signed: false, signer: undefined, wrong: undefined };
    if (!envelope.success)
        return readStatement(content, json, unsigned, schemas);
    if (envelope.data.payloadType !== dsse/* PAYLOAD_TYPE */.Uc) {
        return `is an envelope around ${envelope.data.payloadType}, not ${dsse/* PAYLOAD_TYPE */.Uc}`;
    }
    const { payload, signer, wrong } = (0,dsse/* verifyEnvelope */.FY)(envelope.data, trusted);
    const text = payload.toString('utf8');
    const inner = read_parse(text);
    if (inner === undefined)
        return 'is an envelope around something that is not JSON';
    return readStatement(text, inner, {
        signed: true,
        signer,
        wrong: wrong.length === 0
            ? undefined
            : `its signature does not fit key ${wrong[0]?.slice(0, 12)}…: the statement was changed after it was signed`,
    }, schemas);
}
function readStatement(text, json, signature, schemas) {
    const statement = schemas.statementSchema.safeParse(json);
    if (!statement.success)
        return `is no in-toto statement: ${firstIssue(statement.error)}`;
    let outcome;
    if (statement.data.predicateType === evidence_statement/* PREDICATE */.W3.outcome) {
        const parsed = schemas.outcomeSchema.safeParse(statement.data.predicate);
        if (!parsed.success)
            return `is no outcome statement: ${firstIssue(parsed.error)}`;
        outcome = parsed.data;
    }
    return { digest: (0,evidence_digest/* digestText */.M6)(text), statement: statement.data, outcome, ...signature };
}
function firstIssue(error) {
    const issue = error.issues[0];
    return issue === undefined ? 'unknown reason' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`;
}
function read_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/evidence/roles.js
/** The role of the artifact that each step judges or makes. */
const STEP_ROLES = {
    'validate-data': 'data',
    'train-on-runner': 'model',
    'register-model': 'model',
    'build-image': 'image',
    'helm-canary': 'release',
    'drift-gate': 'data',
};
/** The role that a descriptor carries, when the step that named it knew one. */
function roleOf(descriptor) {
    const role = descriptor.annotations?.role;
    return role === 'data' || role === 'model' || role === 'image' || role === 'release' ? role : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/evidence/chain.js





/**
 * Reads the evidence directory, subdirectories included (artifacts of several jobs are often unpacked side by side).
 * A directory that does not exist is an empty chain. What cannot be read is listed in `problems` and raises nothing.
 */
async function openChain(directory, options = {}) {
    const { statements, problems } = await readStatements(directory, options.trustedKeys ?? []);
    const records = statements
        .flatMap(found => recordOf(found) ?? [])
        .sort((a, b) => compare(a.time, b.time) || compare(a.file, b.file) || a.line - b.line);
    return {
        directory,
        records,
        statements,
        problems,
        about: async (artifact) => records.filter(record => record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, artifact))),
        latest: async (step, role) => records.findLast(record => record.step === step && record.subject.some(subject => subject.role === role)),
        by: async (step) => records.filter(record => record.step === step),
    };
}
/**
 * The statements that a step builds on when it uses these artifacts, for `EvidenceFacts.builtOn`: the newest one of
 * each step about each artifact. Naming them by digest makes a later change of an unsigned statement visible.
 */
function foundationsOf(uses, chain) {
    const newest = new Map();
    for (const artifact of uses) {
        for (const record of chain.records) {
            if (record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, artifact))) {
                newest.set(`${record.step} ${JSON.stringify(artifact.digest)}`, record);
            }
        }
    }
    return [...new Map([...newest.values()].map(record => [record.digest, record])).values()].map(record => ({
        name: record.file.split('/').at(-1) ?? record.file,
        digest: { sha256: record.digest },
        mediaType: dsse/* PAYLOAD_TYPE */.Uc,
        annotations: { step: record.step, verdict: record.verdict },
    }));
}
function recordOf(found) {
    if (found.statement.predicateType !== evidence_statement/* PREDICATE */.W3.outcome || found.outcome === undefined)
        return undefined;
    const { statement, outcome } = found;
    const isLink = (item) => item.mediaType === dsse/* PAYLOAD_TYPE */.Uc;
    return {
        file: found.file,
        line: found.line,
        digest: found.digest,
        signer: found.signer,
        step: outcome.step,
        verdict: outcome.verdict,
        headline: outcome.headline,
        subject: statement.subject.map(item => ({ ...item, role: roleOf(item) ?? STEP_ROLES[outcome.step] ?? 'data' })),
        configuration: outcome.configuration,
        dependencies: outcome.resolvedDependencies.filter(item => !isLink(item)),
        builtOn: outcome.resolvedDependencies.filter(isLink),
        companions: outcome.statements,
        key: outcome.key,
        details: outcome.details,
        time: outcome.metadata.finishedOn,
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/shared/evidence/errors.js
var evidence_errors = __nccwpck_require__(2399);
;// CONCATENATED MODULE: ./build/js/shared/evidence/lineage.js


/**
 * Which step's statement says what an artifact was made from. Only makers lead further: register-model also names
 * test data and the champion, and a proof about those is none about what the model was trained on.
 */
const MADE_BY = {
    release: { step: 'helm-canary', from: 'image' },
    image: { step: 'build-image', from: 'model' },
    model: { step: 'train-on-runner', from: 'data' },
};
/**
 * Walks from what is used (release → image → model → data) to the artifacts of a role.
 * Where several statements tell how one artifact was made, the newest that names a source counts.
 */
function reach(uses, role, chain) {
    const reached = [];
    const broken = [];
    let frontier = uses.map(artifact => ({ artifact, via: [] }));
    while (frontier.length > 0) {
        const next = [];
        for (const at of frontier) {
            if (at.artifact.role === role) {
                reached.push(at);
                continue;
            }
            const maker = MADE_BY[at.artifact.role];
            // A role that is not upstream of this one is simply not what the rule speaks of.
            if (maker === undefined || !isUpstream(role, at.artifact.role))
                continue;
            const records = chain.records.filter(record => record.step === maker.step && record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, at.artifact)));
            const record = records.findLast(candidate => sourcesOf(candidate, maker.from, chain).length > 0);
            if (record === undefined) {
                const reason = records.length === 0
                    ? `no ${maker.step} statement tells what ${nameOf(at.artifact)} was made from`
                    : `the ${maker.step} statement about ${nameOf(at.artifact)} names no ${maker.from}`;
                broken.push({ at, reason });
                continue;
            }
            for (const artifact of sourcesOf(record, maker.from, chain)) {
                next.push({ artifact, via: [...at.via, { artifact: at.artifact, record }] });
            }
        }
        frontier = next;
    }
    return { reached, broken };
}
/** What a statement names of a role: by the role that it wrote down, else by what other statements say it is. */
function sourcesOf(record, role, chain) {
    const named = record.dependencies.filter(item => roleOf(item) === role);
    const found = named.length > 0
        ? named
        : record.dependencies.filter(item => roleOf(item) === undefined &&
            chain.records.some(other => other.subject.some(about => about.role === role && (0,evidence_artifact/* sameArtifact */.Rg)(about, item))));
    return found.map(item => ({ ...item, role }));
}
const ORDER = ['data', 'model', 'image', 'release'];
function isUpstream(role, of) {
    return ORDER.indexOf(role) < ORDER.indexOf(of);
}
/** `model fraud 1.4.0 (dirHash:0123456789ab…)` */
function nameOf(artifact) {
    const ref = (0,evidence_artifact/* digestRef */.yb)(artifact);
    const [algorithm, hex = ''] = ref.split(':');
    const short = hex.length > 12 ? `${algorithm}:${hex.slice(0, 12)}…` : ref;
    return `${artifact.role} ${artifact.name === '' ? '' : `${artifact.name} `}(${short})`;
}
/** `data d (…), which model m (…) was made from` */
function describeWay(reached) {
    const way = [...reached.via].reverse().map(step => nameOf(step.artifact));
    return way.length === 0
        ? nameOf(reached.artifact)
        : `${nameOf(reached.artifact)}, from which ${way.join(', then ')} was made`;
}
/**
 * The newest statement of each step about an artifact and about what it was made from, in the order of the train: data,
 * model, image, release, and by time about each.
 */
function lineageOf(tip, chain) {
    if (tip === undefined)
        return [];
    const newest = new Map();
    for (const role of ORDER) {
        for (const { artifact } of reach([tip], role, chain).reached) {
            for (const record of chain.records) {
                if (record.subject.some(subject => sameArtifact(subject, artifact))) {
                    newest.set(`${record.step} ${digestRef(artifact)}`, record);
                }
            }
        }
    }
    const place = (record) => ORDER.indexOf(record.subject[0]?.role ?? 'data') * chain.records.length + chain.records.indexOf(record);
    return [...newest.values()].sort((a, b) => place(a) - place(b));
}

;// CONCATENATED MODULE: ./build/js/shared/evidence/rule.js


const ACCEPTABLE = ['pass', 'warn', 'inconclusive'];
/**
 * Reads `<step>` or `<step>: pass,warn`, then optionally `policy=sha256:…` and `signer=sha256:…`.
 * Without verdicts, pass and warn are accepted. Raises EVIDENCE_RULE.
 */
function parseRule(text) {
    const refuse = (what, hint) => evidence_errors/* errors */.s.EVIDENCE_RULE(`the rule "${text}" of requires ${what}`, { hint });
    const [head = '', ...words] = text
        .trim()
        .replace(/\s*,\s*/g, ',')
        .replace(/\s*:\s+/, ': ')
        .split(/\s+/);
    const step = head.replace(/:$/, '');
    if (!(step in STEP_ROLES)) {
        throw refuse(`names ${step === '' ? 'no step' : `"${step}", which is no step`}`, `Steps are ${Object.keys(STEP_ROLES).join(', ')}.`);
    }
    let accepts;
    const pins = {};
    for (const word of words) {
        const pin = /^(\w[\w-]*)=(.*)$/.exec(word);
        if (pin !== null) {
            const [, name = '', value = ''] = pin;
            if (name !== 'policy' && name !== 'signer')
                throw refuse(`pins "${name}"; it may pin policy and signer`);
            if (pins[name] !== undefined)
                throw refuse(`pins ${name} twice`);
            if (!/^sha256:[0-9a-f]{64}$/.test(value)) {
                throw refuse(`pins ${name} as "${value}"; sha256: and 64 lower-case hex digits are expected`);
            }
            pins[name] = value.slice('sha256:'.length);
        }
        else if (accepts === undefined && Object.keys(pins).length === 0 && head.endsWith(':')) {
            accepts = verdictsOf(word, refuse);
        }
        else
            throw refuse(`has "${word}" where it ends or pins policy=sha256:… or signer=sha256:…`);
    }
    if (head.endsWith(':') && accepts === undefined)
        throw refuse('names no verdict after its colon');
    return { text, step, accepts: accepts ?? ['pass', 'warn'], ...pins };
}
function verdictsOf(word, refuse) {
    return word.split(',').map(verdict => {
        if (verdict === 'fail')
            throw refuse('accepts fail, so it would prove nothing');
        const found = ACCEPTABLE.find(known => known === verdict);
        if (found === undefined)
            throw refuse(`accepts "${verdict}"`, `Verdicts are ${ACCEPTABLE.join(', ')}.`);
        return found;
    });
}

;// CONCATENATED MODULE: ./build/js/shared/evidence/requires.js





/**
 * Checks what must be proven about the artifacts that a step is about to use.
 *
 * A rule speaks about every artifact of its step's role that is used directly or that the chain links to what is used.
 * Of the statements about one, those that fit the pinned policy and signer count, and of them only the newest: a pass
 * does not outlive a later failure.
 *
 * @param trustedKeys when not empty, only statements signed by one of them count
 * Raises EVIDENCE_RULE (exit 2), and EVIDENCE_GAP, EVIDENCE_VERDICT, EVIDENCE_POLICY, EVIDENCE_SIGNER,
 * EVIDENCE_UNSIGNED, EVIDENCE_ALTERED, EVIDENCE_UNREADABLE (exit 1).
 */
function checkRequires(rules, uses, chain, options = {}) {
    const parsed = rules.map(parseRule);
    if (parsed.length === 0)
        return [];
    refuseProblems(chain);
    return parsed.flatMap(rule => checkRule(rule, uses, chain, (options.trustedKeys ?? []).length > 0));
}
/** What cannot be read might be the newest failure, so nothing is concluded past it. */
function refuseProblems(chain) {
    const [problem] = chain.problems;
    if (problem === undefined)
        return;
    const message = `${problem.file}${problem.line === undefined ? '' : ` line ${problem.line}`} ${problem.message}`;
    throw problem.kind === 'altered' ? evidence_errors/* errors */.s.EVIDENCE_ALTERED(message) : evidence_errors/* errors */.s.EVIDENCE_UNREADABLE(message);
}
function checkRule(rule, uses, chain, signedOnly) {
    const role = STEP_ROLES[rule.step];
    const { reached, broken } = walk(uses, role, chain, signedOnly);
    const [gap] = broken;
    if (gap !== undefined) {
        throw evidence_errors/* errors */.s.EVIDENCE_GAP(`requires "${rule.text}", but ${gap.reason}, so its ${role} is not known`);
    }
    if (reached.length === 0) {
        throw evidence_errors/* errors */.s.EVIDENCE_GAP(`requires "${rule.text}", but nothing that this step uses is, or is made from, a ${role}`, {
            hint: 'Remove the rule, or write it at a later step.',
        });
    }
    return reached.map(target => proofOf(rule, target, chain, signedOnly));
}
/** Unsigned statements lead the way only where signed ones do not, and are then refused by name. */
function walk(uses, role, chain, signedOnly) {
    if (signedOnly) {
        const signed = reach(uses, role, { ...chain, records: chain.records.filter(record => record.signer !== undefined) });
        if (signed.broken.length === 0)
            return signed;
    }
    return reach(uses, role, chain);
}
function proofOf(rule, target, chain, signedOnly) {
    const asked = `requires "${rule.text}"`;
    const about = describeWay(target);
    if (signedOnly) {
        for (const { record } of target.via) {
            if (record.signer === undefined)
                throw evidence_errors/* errors */.s.EVIDENCE_UNSIGNED(`${asked}, but ${describeRecord(record)}, which links to ${about}, is not signed by a trusted key`);
        }
    }
    const all = chain.records.filter(record => record.step === rule.step && record.subject.some(subject => (0,evidence_artifact/* sameArtifact */.Rg)(subject, target.artifact)));
    refuseAltered(target, all, chain);
    if (all.length === 0)
        throw evidence_errors/* errors */.s.EVIDENCE_GAP(`${asked}, but there is no ${rule.step} statement about ${about}`);
    const authentic = signedOnly ? all.filter(record => record.signer !== undefined) : all;
    if (authentic.length === 0) {
        throw evidence_errors/* errors */.s.EVIDENCE_UNSIGNED(`${asked}, but ${describeRecord(all.at(-1))} about ${about} is not signed by a trusted key`);
    }
    const signed = authentic.filter(record => rule.signer === undefined || record.signer === rule.signer);
    if (signed.length === 0) {
        const found = authentic.at(-1);
        const by = found.signer === undefined ? 'is unauthenticated' : `is signed by sha256:${found.signer}`;
        throw evidence_errors/* errors */.s.EVIDENCE_SIGNER(`${asked}, but ${describeRecord(found)} about ${about} ${by}`);
    }
    const pinned = signed.filter(record => rule.policy === undefined || usesPolicy(record, rule.policy));
    if (pinned.length === 0) {
        const found = signed.at(-1);
        const policies = found.configuration.map(item => `${item.name} (sha256:${item.digest.sha256 ?? '?'})`);
        throw evidence_errors/* errors */.s.EVIDENCE_POLICY(`${asked}, but ${describeRecord(found)} about ${about} was made under ${policies.join(', ') || 'no policy'}`);
    }
    const record = pinned.at(-1);
    if (rule.accepts.includes(record.verdict))
        return { rule, artifact: target.artifact, record };
    const older = pinned.findLast(candidate => rule.accepts.includes(candidate.verdict));
    const superseded = older === undefined
        ? ''
        : `; the ${older.verdict} of ${older.time} does not count any more, the newest statement does`;
    throw evidence_errors/* errors */.s.EVIDENCE_VERDICT(`${asked}, but ${describeRecord(record)} about ${about} says ${record.verdict}: ${record.headline}${superseded}`);
}
/**
 * Unsigned statements are held together by the digests that later ones name. One that was named, whose file is there
 * and which is not in it any more, was changed.
 */
function refuseAltered(target, proofs, chain) {
    for (const record of [...target.via.map(step => step.record), ...proofs]) {
        for (const link of record.builtOn) {
            if (chain.statements.some(found => found.digest === link.digest.sha256))
                continue;
            const file = chain.statements.find(found => found.file.split('/').at(-1) === link.name)?.file;
            if (file === undefined)
                continue;
            throw evidence_errors/* errors */.s.EVIDENCE_ALTERED(`${file} no longer holds the statement that ${describeRecord(record)} was built on (sha256:${link.digest.sha256})`);
        }
    }
}
function usesPolicy(record, sha256) {
    return record.configuration.some(item => item.digest.sha256 === sha256);
}
function describeRecord(record) {
    return `the ${record.step} statement of ${record.time} (${record.file} line ${record.line})`;
}

;// CONCATENATED MODULE: ./build/js/shared/run/proof.js



/** Keys are read before any work is done: a wrong one must not cost a training. Raises EVIDENCE_KEY. */
async function openProofs(inputs, workspace) {
    const directory = (0,external_node_path_.resolve)(workspace, inputs.evidence);
    const signingKey = inputs['signing-key'] === undefined ? undefined : (0,keys/* parseSigningKey */.UG)(inputs['signing-key']);
    const trustedKeys = await trustedKeysOf(inputs['trusted-keys'] ?? [], workspace);
    let opened;
    const chain = () => {
        opened ??= openChain(directory, { trustedKeys });
        return opened;
    };
    return {
        directory,
        chain,
        async require(uses) {
            const rules = inputs.requires ?? [];
            if (rules.length > 0)
                checkRequires(rules, uses, await chain(), { trustedKeys });
        },
        async build({ step, outcome, plan, host, startedOn, finishedOn }) {
            if (outcome.evidence === undefined)
                return undefined;
            const { verdict, headline, findings, versions } = outcome;
            return buildEvidence(outcome.evidence, {
                step,
                verdict,
                headline,
                findings,
                versions,
                key: plan.key,
                uses: plan.uses,
                builtOn: foundationsOf([...plan.uses, ...outcome.evidence.dependencies], await chain()),
                host,
                release: RELEASE,
                startedOn,
                finishedOn,
            }, signingKey);
        },
    };
}
/** Patterns → keys, each file once. A pattern that finds nothing is an error: it would silently trust nobody. */
async function trustedKeysOf(patterns, workspace) {
    if (patterns.length === 0)
        return [];
    const { glob } = await __nccwpck_require__.e(/* import() */ 382).then(__nccwpck_require__.bind(__nccwpck_require__, 3382));
    const names = new Set();
    const excluded = patterns.filter(pattern => pattern.startsWith('!'));
    for (const pattern of patterns.filter(pattern => !pattern.startsWith('!'))) {
        const found = await glob([pattern, ...excluded], { cwd: workspace, dot: true, onlyFiles: true });
        // A plain path goes on as it is, so that its absence is told by name.
        for (const name of found.length === 0 ? [pattern] : found)
            names.add(name);
    }
    return (0,keys/* readTrustedKeys */.sr)([...names].sort().map(name => ({ path: (0,external_node_path_.resolve)(workspace, name), name })));
}

;// CONCATENATED MODULE: ./build/js/shared/run/publish.js

/** Gives a finished outcome again: outputs, summary, annotations, comment. No file is touched. */
async function publishAgain(finished, { world, contract, inputs }) {
    const { host } = world;
    const { record } = finished;
    const { summary, comment, text, document } = renderAll(reportAgain(finished.document), host);
    host.log.notice('A finished outcome for the same inputs was found; nothing is repeated. `force` repeats the work.');
    await host.publish({
        step: contract.name,
        verdict: finished.verdict,
        outputs: { ...record.outputs, reused: 'true' },
        text,
        summary,
        comment: inputs.comment ? comment : undefined,
        token: inputs.token,
        annotations: record.annotations,
        artifacts: record.artifacts,
        document: { ...document, outputs: { ...finished.document.outputs, reused: true } },
    });
}
/** outcome.json as the report that it was made from; the run that it tells of is the first one. */
function reportAgain(document) {
    const { findings, digests, host, evidence, ...rest } = document;
    return {
        ...rest,
        reused: true,
        findings: findings.map(({ severity, file, line, column, ...finding }) => ({
            ...finding,
            verdict: severity,
            location: file === undefined ? undefined : { file, line, column },
        })),
        host: { ...NOTHING_KNOWN, ...host },
        evidence: { ...digests, kind: 'gate' },
        evidenceFile: evidence,
    };
}
const NOTHING_KNOWN = {
    serverUrl: undefined,
    apiUrl: undefined,
    repository: undefined,
    commit: undefined,
    ref: undefined,
    runId: undefined,
    runAttempt: undefined,
    runUrl: undefined,
    job: undefined,
    actor: undefined,
    changeRequest: undefined,
    fromFork: false,
};

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/js/shared/redact/redactor.js
const HIDDEN = '***';
/** Shorter texts are hidden only as they stand: three letters in base64 would blank out innocent words. */
const SHORTEST_ENCODED = 6;
/**
 * Secrets are hidden as they stand, line by line (programs print a PEM file in lines), and in the encodings that
 * carry them around: URL encoding, JSON strings, base64 (also as the `user:password` of Basic authentication).
 */
function createRedactor() {
    const texts = new Set();
    let pattern;
    let longest = 0;
    const hide = (text) => {
        if (text.trim().length < 2 || texts.has(text))
            return;
        texts.add(text);
        longest = Math.max(longest, text.length);
        pattern = undefined;
    };
    return {
        get longest() {
            return longest;
        },
        add(secret) {
            for (const form of redactor_forms(secret))
                hide(form);
        },
        redact(text) {
            if (texts.size === 0)
                return text;
            // Longest first, so that a secret that contains another one disappears whole.
            pattern ??= new RegExp([...texts]
                .sort((a, b) => b.length - a.length)
                .map(escapePattern)
                .join('|'), 'g');
            return text.replace(pattern, HIDDEN);
        },
    };
}
function redactor_forms(secret) {
    const trimmed = secret.trim();
    const lines = trimmed.split(/\r?\n/).filter(line => !line.startsWith('-----'));
    const plain = [secret, trimmed, ...(lines.length > 1 ? lines.map(line => line.trim()) : [])];
    if (trimmed.length < SHORTEST_ENCODED)
        return plain;
    const encoded = [encodeURIComponent(trimmed), JSON.stringify(trimmed).slice(1, -1), ...base64Forms(trimmed)];
    return [...plain, ...encoded];
}
/** Base64 of a text differs by what stands before it, modulo three bytes; the parts that do not are hidden. */
function base64Forms(text) {
    return [0, 1, 2].flatMap(shift => {
        const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
        const encoded = bytes.toString('base64').replace(/=+$/, '');
        const stable = encoded.slice(Math.ceil((shift * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
        return stable.length >= SHORTEST_ENCODED ? [stable, stable.replaceAll('+', '-').replaceAll('/', '_')] : [];
    });
}
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./build/js/shared/exec/capture.js

const LINE_LIMIT = 64 * 1024;
/**
 * Collects one stream of a program: its text within a limit, and each whole line, redacted, for whoever listens.
 * A line that was rewritten with carriage returns (progress bars) is handed over as a terminal would show it last.
 */
function createCapture(limit, redactor, onLine) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    const chunks = [];
    let kept = 0;
    let dropped = 0;
    let line = '';
    let cut = false;
    const keep = (text) => {
        chunks.push(text);
        kept += text.length;
        while (chunks.length > 1 && kept - chunks[0].length >= limit) {
            const first = chunks.shift();
            kept -= first.length;
            dropped += first.length;
        }
    };
    const emit = () => {
        if (onLine) {
            const shown = redactor.redact(line.replace(/\r$/, '').replace(/^.*\r/s, ''));
            // A secret that straddles the cut would not be recognised: drop as much as could be a part of one.
            onLine(cut ? `${shown.slice(0, Math.max(0, shown.length - redactor.longest))}…` : shown);
        }
        line = '';
        cut = false;
    };
    const feed = (text) => {
        if (text === '')
            return;
        keep(text);
        if (!onLine)
            return;
        const parts = text.split('\n');
        parts.forEach((part, index) => {
            if (index > 0)
                emit();
            cut ||= line.length + part.length > LINE_LIMIT;
            line += part.slice(0, LINE_LIMIT - line.length);
        });
    };
    return {
        push: chunk => feed(decoder.write(chunk)),
        end() {
            feed(decoder.end());
            if (line !== '')
                emit();
        },
        text() {
            const all = chunks.join('');
            const left = dropped + Math.max(0, all.length - limit);
            return left === 0 ? all : `[${left} characters left out]\n${all.slice(-limit)}`;
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/exec/child-environment.js
var child_environment = __nccwpck_require__(5556);
;// CONCATENATED MODULE: ./build/js/shared/exec/errors.js

const exec_errors_errors = (0,action_error/* defineErrors */.V)({
    EXEC_NOT_FOUND: {
        kind: 'input',
        meaning: 'A program that the step needs is not on PATH, is not executable, or its working directory does not exist.',
        remedy: 'Install the program on the runner or name its path in the input meant for it.',
    },
    EXEC_TIMEOUT: {
        kind: 'infrastructure',
        meaning: 'A program ran longer than its time limit and was ended with all its children.',
        remedy: 'Raise the time limit, or find out from the log what the program was waiting for.',
    },
    EXEC_FAILED: {
        kind: 'infrastructure',
        meaning: 'A program that the step runs ended with an error.',
        remedy: 'Read the lines of its output above; they are its own words.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/exec/find-program.js


/**
 * The absolute path of a program: as it is when it names a path, else the first executable file on PATH.
 * On Windows the endings of PATHEXT are tried.
 */
function findProgram(program, env, cwd) {
    const endings = process.platform === 'win32' ? ['', ...(variable(env, 'PATHEXT') ?? '.EXE').split(';')] : [''];
    const bases = (0,external_node_path_.isAbsolute)(program) || /[\\/]/.test(program)
        ? [(0,external_node_path_.resolve)(cwd, program)]
        : (variable(env, 'PATH') ?? '')
            .split(external_node_path_.delimiter)
            .filter(folder => folder !== '')
            .map(folder => (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), program));
    return bases.flatMap(base => endings.map(ending => base + ending)).find(isExecutable);
}
function isExecutable(path) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Windows writes `Path`; names of variables have no case there. */
function variable(env, name) {
    if (process.platform !== 'win32')
        return env[name];
    const key = Object.keys(env).find(candidate => candidate.toUpperCase() === name);
    return key === undefined ? undefined : env[key];
}

;// CONCATENATED MODULE: ./build/js/shared/exec/process-tree.js

const POLL_MS = 25;
/**
 * Ends a process and everything it started: SIGTERM, then SIGKILL after the grace. On POSIX the child leads a process
 * group of its own, so grandchildren cannot be missed; Windows has no such groups, `taskkill /T` walks the tree there.
 * Resolves when the group is gone, at the latest shortly after SIGKILL.
 */
async function endProcessTree(child, graceMs) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32')
        return endWindowsTree(child, graceMs);
    const group = -child.pid;
    if (!send(group, 'SIGTERM'))
        return;
    if (await goneWithin(group, graceMs))
        return;
    send(group, 'SIGKILL');
    await goneWithin(group, 500);
}
async function goneWithin(group, milliseconds) {
    const end = performance.now() + milliseconds;
    while (send(group, 0)) {
        if (performance.now() >= end)
            return false;
        await new Promise(resolve => setTimeout(resolve, POLL_MS));
    }
    return true;
}
/** Whether the group still had somebody to receive it. */
function send(group, signal) {
    try {
        process.kill(group, signal);
        return true;
    }
    catch (error) {
        // EPERM: somebody is there, but not ours to signal (macOS answers so for zombies).
        return error.code === 'EPERM' && signal === 0 && process.platform !== 'darwin';
    }
}
async function endWindowsTree(child, graceMs) {
    const exited = new Promise(resolve => {
        if (child.exitCode !== null)
            resolve();
        else
            child.once('exit', () => resolve());
    });
    await taskkill(child, []);
    if (await within(exited, graceMs))
        return;
    await taskkill(child, ['/F']);
    await within(exited, 2000);
}
function taskkill(child, extra) {
    return new Promise(resolve => {
        const killer = (0,external_node_child_process_namespaceObject.spawn)('taskkill', ['/PID', String(child.pid), '/T', ...extra], { stdio: 'ignore' });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}
async function within(promise, milliseconds) {
    let timer;
    const late = new Promise(resolve => {
        timer = setTimeout(() => resolve(false), milliseconds);
    });
    const done = await Promise.race([promise.then(() => true), late]);
    clearTimeout(timer);
    return done;
}

;// CONCATENATED MODULE: ./build/js/shared/exec/exec.js










const GRACE_MS = 5000;
const CAPTURE_LIMIT = 16 * 1024 * 1024;
/** How long grandchildren may hold the pipes open after the program itself has ended. */
const DRAIN_MS = 5000;
const SHOWN_LINES = 8;
/**
 * Processes by argv alone, each in a process group of its own.
 * Why not @actions/exec: docs/decisions/processes.md.
 */
function createExec(settings = {}) {
    const redactor = settings.redactor ?? createRedactor();
    const environment = settings.env ?? process.env;
    const defaultCwd = settings.cwd ?? process.cwd();
    function launch(argv, options) {
        const [program, ...args] = argv;
        const env = options.env ?? (0,child_environment/* childEnvironment */.Q)(environment);
        const cwd = options.cwd ?? defaultCwd;
        const path = findProgram(program, env, cwd) ?? notFound(program, cwd);
        if (!isDirectory(cwd))
            throw exec_errors_errors.EXEC_NOT_FOUND(`cannot run ${program}: the directory ${cwd} does not exist`);
        settings.onCommand?.(redactor.redact(argv.join(' ')));
        const child = (0,external_node_child_process_namespaceObject.spawn)(path, args, {
            cwd,
            env,
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        return watch(child, options, redactor);
    }
    return {
        async run(argv, options = {}) {
            const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.();
            const signals = [stepSignal, options.signal].filter(signal => signal !== undefined);
            const name = redactor.redact((0,external_node_path_.basename)(argv[0]));
            if (signals.some(signal => signal.aborted))
                throw cancelled(name);
            const watched = launch(argv, options);
            const stop = () => void watched.stop();
            for (const signal of signals)
                signal.addEventListener('abort', stop, { once: true });
            const timer = options.timeoutMs === undefined
                ? undefined
                : setTimeout(() => watched.expire(), Math.min(options.timeoutMs, 2 ** 31 - 1));
            const result = await watched.exited;
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', stop);
            if (signals.some(signal => signal.aborted)) {
                await watched.stop();
                throw cancelled(name);
            }
            if (result.timedOut)
                throw exec_errors_errors.EXEC_TIMEOUT(`${name} ran longer than ${options.timeoutMs / 1000} s and was ended`);
            if (result.exitCode !== 0 && !options.ignoreExitCode)
                throw failed(name, result, redactor);
            return result;
        },
        start(argv, options = {}) {
            const stepSignal = options.detachedFromCancel ? undefined : settings.signal?.();
            const signals = [stepSignal, options.signal].filter(signal => signal !== undefined);
            if (signals.some(signal => signal.aborted))
                throw cancelled(redactor.redact((0,external_node_path_.basename)(argv[0])));
            const watched = launch(argv, options);
            const stop = () => void watched.stop();
            for (const signal of signals)
                signal.addEventListener('abort', stop, { once: true });
            const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => watched.expire(), options.timeoutMs);
            const exited = watched.exited.finally(() => {
                clearTimeout(timer);
                for (const signal of signals)
                    signal.removeEventListener('abort', stop);
            });
            return { pid: watched.pid, exited, stop: watched.stop };
        },
        async which(program) {
            return findProgram(program, environment, defaultCwd);
        },
    };
}
function watch(child, options, redactor) {
    const limit = options.maxCapture ?? CAPTURE_LIMIT;
    const stdout = createCapture(limit, redactor, options.onStdout);
    const stderr = createCapture(limit, redactor, options.onStderr);
    let timedOut = false;
    let stopping;
    let failure = '';
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    if (options.input !== undefined) {
        // A program that does not read its input to the end (EPIPE) is judged by its exit code.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input);
    }
    const exited = new Promise(resolve => {
        let drain;
        const finish = (code, signal) => {
            clearTimeout(drain);
            stdout.end();
            stderr.end();
            const exitCode = code ?? (signal === null ? 127 : 128 + signalNumber(signal));
            resolve({ exitCode, signal, stdout: stdout.text(), stderr: stderr.text() + failure, timedOut });
        };
        child.once('error', error => {
            failure = error.message;
            if (child.pid === undefined)
                finish(null, null);
        });
        child.once('exit', () => {
            drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, DRAIN_MS);
        });
        child.once('close', finish);
    });
    const stop = () => {
        stopping ??= endProcessTree(child, options.graceMs ?? GRACE_MS).then(async () => {
            await exited;
        });
        return stopping;
    };
    return {
        pid: child.pid ?? -1,
        exited,
        stop,
        expire() {
            timedOut = true;
            void stop();
        },
    };
}
const SIGNALS = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15,
};
const signalNumber = (signal) => SIGNALS[signal] ?? 0;
function failed(name, result, redactor) {
    const how = result.signal === null ? `exit code ${result.exitCode}` : `signal ${result.signal}`;
    const words = lastLines(result.stderr) || lastLines(result.stdout);
    const shown = words === '' ? ', without a word' : `:\n${redactor.redact(words)}`;
    return exec_errors_errors.EXEC_FAILED(`${name} ended with ${how}${shown}`);
}
function lastLines(text) {
    const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
    return lines.slice(-SHOWN_LINES).join('\n').slice(-2000);
}
function notFound(program, cwd) {
    const where = /[\\/]/.test(program)
        ? `there is no executable file ${program} (from ${cwd})`
        : `${program} is not on PATH`;
    throw exec_errors_errors.EXEC_NOT_FOUND(where);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./build/js/shared/host/artifact-lines.js
const LONGEST_FILE = 1024 * 1024;
const MOST_SUBJECTS = 500;
/**
 * Lines for `$GITHUB_ARTIFACTS`: `path`, `file://path`, `oci://ref@sha256:hex`, `ref@sha256:hex`. The runner fails the
 * whole step on one bad line, so bad ones are taken out before.
 */
function checkArtifactLines(lines) {
    const valid = [];
    const refused = [];
    let bytes = 0;
    for (const line of lines) {
        const why = problemOf(line) ?? (valid.length >= MOST_SUBJECTS ? `more than ${MOST_SUBJECTS} artifacts` : undefined);
        const size = Buffer.byteLength(line) + 1;
        if (why !== undefined || bytes + size > LONGEST_FILE)
            refused.push({ line, why: why ?? 'the file would exceed 1 MiB' });
        else {
            valid.push(line);
            bytes += size;
        }
    }
    return { valid, refused };
}
function problemOf(line) {
    if (line.trim() === '' || line !== line.trim())
        return 'empty, or spaces around it';
    if (/[\r\n\0]/.test(line))
        return 'more than one line';
    if (line.startsWith('#'))
        return 'it would be read as a comment';
    if (line.includes('='))
        return '"=" is reserved';
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file' && scheme !== 'oci')
        return `${scheme}:// is not accepted`;
    if (scheme === 'oci' && !/@sha256:[0-9a-f]{64}$/.test(line))
        return 'an image needs @sha256: and 64 hex digits';
    if (scheme === undefined && /@sha256:/.test(line) && !/^[^@\s]+@sha256:[0-9a-f]{64}$/.test(line)) {
        return 'the digest is not sha256: and 64 hex digits';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/host/cut.js
/**
 * Shortens Markdown to a limit at the end of a line, closes what the cut left open, and says so.
 * @param measure bytes (summaries) or characters (comments) of a text
 * @param where a reader finds all of it
 */
function cutMarkdown(text, limit, measure, where) {
    if (measure(text) <= limit)
        return text;
    const lines = text.split('\n');
    const note = (left) => `\n\n> … ${left} of ${lines.length} lines left out here. ${where}\n`;
    // Closing tags are short; their number is bounded by what is kept.
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (measure(cut_closed(lines.slice(0, middle)) + note(lines.length)) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return cut_closed(lines.slice(0, low)) + note(lines.length - low);
}
/** The lines as text, with open code fences, folds and tables closed. */
function cut_closed(lines) {
    const text = lines.join('\n');
    const fence = lines.filter(line => /^\s*```/.test(line)).length % 2 === 1 ? '\n```' : '';
    const tags = ['table', 'details'];
    const ends = tags.map(tag => {
        const open = count(text, `<${tag}`) - count(text, `</${tag}>`);
        return open > 0 ? `\n\n</${tag}>`.repeat(open) : '';
    });
    return text + fence + ends.join('');
}
const count = (text, part) => text.split(part).length - 1;
const bytesOf = (text) => Buffer.byteLength(text);
const charactersOf = (text) => text.length;

;// CONCATENATED MODULE: ./build/js/shared/host/comment.js

const LONGEST = 65_536;
/** A comment is looked for in at most this many; a change request with more has other problems. */
const MOST_PAGES = 20;
/**
 * Writes the comment, or replaces the one of an earlier run: a hidden marker in its first line tells ours.
 * Returns why it was not written, or undefined. A missing right is no reason to fail a job.
 */
async function writeComment(request) {
    const { info, token } = request;
    if (info.changeRequest === undefined)
        return 'this run belongs to no pull or merge request';
    if (info.fromFork)
        return 'the change comes from a fork, whose token may not write comments';
    if (token === undefined || token === '')
        return 'the input token is not given';
    const api = info.kind === 'github' ? github(request) : gitlab(request);
    if (api === undefined)
        return 'the host does not tell the address of its API';
    try {
        const marker = `<!-- mlops-actions: ${request.step}${info.job === undefined ? '' : ` in ${info.job.replaceAll('--', '- -')}`} -->`;
        const body = cutMarkdown(`${marker}\n${request.markdown}`, LONGEST, charactersOf, 'All of it is in the report.');
        const old = await find(api, marker);
        await (old === undefined ? api.create(body) : api.update(old.id, body));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
async function find(api, marker) {
    for (let page = 1; page <= MOST_PAGES; page++) {
        const comments = await api.list(page);
        const own = comments.find(comment => comment.body?.startsWith(marker));
        if (own !== undefined || comments.length === 0)
            return own;
    }
    return undefined;
}
function github({ info, http, token }) {
    if (info.apiUrl === undefined || info.repository === undefined)
        return undefined;
    const issues = `${info.apiUrl}/repos/${info.repository}/issues`;
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    return {
        list: async (page) => (await http.request({
            url: `${issues}/${info.changeRequest}/comments`,
            query: { per_page: 100, page },
            headers,
        })).json(),
        create: body => http.request({ method: 'POST', url: `${issues}/${info.changeRequest}/comments`, json: { body }, headers }),
        // The same text twice is the same comment.
        update: (id, body) => http.request({ method: 'PATCH', url: `${issues}/comments/${id}`, json: { body }, headers, safeToRepeat: true }),
    };
}
function gitlab({ info, http, token }) {
    if (info.apiUrl === undefined || info.repository === undefined)
        return undefined;
    const notes = `${info.apiUrl}/projects/${encodeURIComponent(info.repository)}/merge_requests/${info.changeRequest}/notes`;
    const headers = { 'private-token': token ?? '' };
    return {
        list: async (page) => (await http.request({ url: notes, query: { per_page: 100, page }, headers })).json(),
        create: body => http.request({ method: 'POST', url: notes, json: { body }, headers }),
        update: (id, body) => http.request({ method: 'PUT', url: `${notes}/${id}`, json: { body }, headers }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/host/github-commands.js

/**
 * The runner's protocol: commands in the log and files named by variables. Written here rather than taken from
 * @actions/core, which writes to this process's own stdout and environment and loads a whole HTTP client at each
 * start; see docs/decisions/host-protocols.md.
 */
function command(name, message, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** One entry of GITHUB_OUTPUT or GITHUB_STATE. The delimiter is random, so that no value can end itself early. */
function fileEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** A line of somebody else's text that the runner would obey; commands are switched off around it. */
function harmless(line) {
    if (!/^\s*::|##\[/.test(line))
        return line;
    const token = `mlops-${(0,external_node_crypto_.randomUUID)()}`;
    return `::stop-commands::${token}\n${line}\n::${token}::`;
}
const CAP = 10;
/**
 * Annotations as commands. The runner shows ten of a level per step and silently drops the rest, so the tenth says how
 * many there are.
 */
function annotationCommands(annotations) {
    return ['error', 'warning', 'notice'].flatMap(level => {
        const all = annotations.filter(annotation => annotation.level === level);
        if (all.length <= CAP)
            return all.map(toCommand);
        const cut = all.length - (CAP - 1);
        const rest = { level, title: `${cut} more`, message: `${cut} more ${level}s are in the summary and in the report.` };
        return [...all.slice(0, CAP - 1), rest].map(toCommand);
    });
}
function toCommand({ level, title, message, location }) {
    return command(level, message, {
        title,
        file: location?.file,
        line: location?.line,
        col: location?.column,
    });
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/js/shared/contract/help-parts.js

/** `fail-on` → `MLOPS_INPUT_FAIL_ON`: the variable that carries an input outside GitHub. */
function environmentName(input) {
    return `MLOPS_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** What is written after a flag, e.g. `<path>`; empty for switches. */
function placeholder(spec) {
    if (spec.kind === 'choice' && spec.options && spec.options.join('|').length <= 30)
        return `<${spec.options.join('|')}>`;
    return PLACEHOLDERS[spec.kind];
}
const PLACEHOLDERS = {
    string: '<text>',
    path: '<path>',
    globs: '<path or glob>',
    number: '<number>',
    ratio: '<share>',
    duration: '<duration>',
    size: '<size>',
    boolean: '',
    choice: '<choice>',
    choices: '<a,b,…>',
    list: '<entry>',
    'key-values': '<name=value>',
    json: '<json>',
    secret: '<secret>',
};
function usage(call, own, columns) {
    const required = own.filter(([, spec]) => spec.required).map(([name, spec]) => `--${name} ${placeholder(spec)}`);
    const lines = [`  ${call}`];
    for (const part of [...required, '[options]']) {
        const last = lines.at(-1);
        if (last.length + part.length + 1 <= columns)
            lines[lines.length - 1] = `${last} ${part}`;
        else
            lines.push(`      ${part}`);
    }
    return lines;
}
function flag([name, spec], columns) {
    const several = {
        globs: 'Repeat the flag for more.',
        list: 'Repeat the flag for more.',
        'key-values': 'Repeat the flag for more.',
    };
    const hints = [
        describeInput(spec, { options: !placeholder(spec).includes('|') }),
        several[spec.kind],
        spec.kind === 'secret'
            ? `Better given as ${environmentName(name)}: flags can be seen by other processes.`
            : undefined,
        defaultText(name, spec),
        spec.example === undefined || spec.default !== undefined
            ? undefined
            : `Example: ${spec.example.includes('\n') ? repeatedFlag(name, spec.example) : spec.example}`,
    ];
    const text = help_parts_plain(hints.filter(hint => hint !== undefined).join(' '));
    return item(`--${name}${placeholder(spec) === '' ? '' : ` ${placeholder(spec)}`}`, text, columns);
}
function defaultText(name, spec) {
    // A switch is off unless it is written: only the other default needs words.
    if (spec.kind === 'boolean')
        return spec.default === 'true' ? `On by default; --${name}=false turns it off.` : undefined;
    return spec.default === undefined ? undefined : `Default: ${spec.default}.`;
}
const help_parts_INDENT = 26;
/** A term and its text in two columns; a long term, or a narrow terminal, puts the text on lines of its own. */
function item(term, text, columns) {
    const indent = columns < 64 ? 6 : help_parts_INDENT;
    const lines = help_parts_wrap(text, columns, indent);
    const head = `  ${term}`;
    if (head.length + 1 >= indent)
        return [head, ...lines];
    return [head.padEnd(indent) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}
function bullet(text, columns) {
    const lines = help_parts_wrap(text, columns, 4);
    return lines.map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line));
}
/** One entry a line → the flag once for each of them, which is how a terminal gives a list. */
function repeatedFlag(name, entries) {
    return entries
        .split('\n')
        .map(entry => `--${name} ${shellWord(entry)}`)
        .join(' ');
}
/** Quoted for a POSIX shell when it has to be. */
function shellWord(text) {
    return /^[\w./:@=,+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Markdown's code marks mean nothing in a terminal. */
function help_parts_plain(text) {
    return text.replaceAll('`', '');
}
function help_parts_wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/).filter(word => word !== '')) {
        if (line !== '' && indent + line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(line);
    return lines.map(text => ' '.repeat(indent) + text);
}
/** Titles and their lines; a section without lines is left out. */
function sectionsText(sections) {
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.join('\n')}\n`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/host/inputs.js

/**
 * Inputs as the runner sets them for a JavaScript action: `INPUT_<NAME>` in upper case, hyphens kept.
 *
 * A variable that is no input of this step is handed on only when it is nearly one (a slip of the hand): workflows do
 * set variables such as INPUT_VERSION for purposes of their own, and the runner itself warns about unknown inputs.
 */
function actionInputs(env, known) {
    const inputs = new Map();
    const byVariable = new Map(known.map(name => [`INPUT_${name.toUpperCase()}`, name]));
    for (const [variable, value] of Object.entries(env)) {
        if (!/^INPUT_./i.test(variable) || value === undefined || value.trim() === '')
            continue;
        const name = byVariable.get(variable.toUpperCase());
        const written = variable.slice('INPUT_'.length).toLowerCase();
        if (name !== undefined)
            inputs.set(name, value);
        else if (nearest(written, known) !== undefined)
            inputs.set(written, value);
    }
    return inputs;
}
/**
 * Inputs from `MLOPS_INPUT_<NAME>`, hyphens as underscores. As above, a variable that is no input of this step counts
 * only when it is nearly one: a GitLab project defines the secrets of all its steps as such variables, and every job
 * sees them all.
 */
function environmentInputs(env, known) {
    const inputs = new Map();
    const byVariable = new Map(known.map(name => [environmentName(name), name]));
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith('MLOPS_INPUT_') || value === undefined || value.trim() === '')
            continue;
        const name = byVariable.get(variable);
        const written = variable.slice('MLOPS_INPUT_'.length).toLowerCase().replaceAll('_', '-');
        if (name !== undefined)
            inputs.set(name, value);
        else if (nearest(written, known) !== undefined)
            inputs.set(written, value);
    }
    return inputs;
}

;// CONCATENATED MODULE: ./build/js/shared/host/log.js

const EVERY_MS = 30_000;
const REDRAW_MS = 100;
const CLEAR = '\r\u001b[2K';
/** The one way text reaches people while a step runs. */
function createLog(settings) {
    const { sink, redact, now, style, verbosity } = settings;
    const paint = (code, text) => (settings.color ? `\u001b[${code}m${text}\u001b[0m` : text);
    let bar = '';
    const put = (text) => {
        if (text === undefined)
            return;
        sink.write(`${bar === '' ? '' : CLEAR}${redact(text)}\n${bar}`);
    };
    const each = (text) => withoutControls(text).split('\n').map(style.line).join('\n');
    return {
        debug: message => put(style.debug(withoutControls(message), verbosity === 'verbose')),
        info: message => verbosity !== 'quiet' && put(each(message)),
        notice: message => put(paint(36, each(message))),
        warn: message => put(paint(33, each(`Warning: ${message}`))),
        stream: line => verbosity !== 'quiet' && put(style.line(line)),
        async group(title, body) {
            if (verbosity !== 'quiet')
                put(style.openGroup(withoutControls(title)));
            try {
                return await body();
            }
            finally {
                if (verbosity !== 'quiet')
                    put(style.closeGroup(withoutControls(title)));
            }
        },
        progress(title, { total, unit = '' } = {}) {
            const start = now();
            const onTerminal = sink.isTTY === true;
            // A first line only after the whole time: what is over sooner needs none.
            let next = start + (onTerminal ? REDRAW_MS : EVERY_MS);
            const draw = (text) => {
                bar = redact(withoutControls(text).replaceAll('\n', ' ')).slice(0, Math.max(20, (sink.columns ?? 80) - 1));
                sink.write(`${CLEAR}${bar}`);
            };
            return {
                update(done, note) {
                    if (verbosity === 'quiet' || now() < next)
                        return;
                    next = now() + (onTerminal ? REDRAW_MS : EVERY_MS);
                    const text = describeProgress(title, { done, total, unit, elapsedMs: now() - start, note });
                    if (onTerminal)
                        draw(`${total === undefined ? '' : `${meter(done / total)} `}${text}`);
                    else
                        put(each(text));
                },
                end(summary) {
                    if (bar !== '')
                        sink.write(CLEAR);
                    bar = '';
                    if (verbosity !== 'quiet' && summary !== undefined)
                        put(each(summary));
                },
            };
        },
    };
}
/** One line: how much, how fast, how long still. */
function describeProgress(title, { done, total, unit, elapsedMs, note }) {
    const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0;
    const parts = [
        total === undefined
            ? amount(done, unit)
            : `${amount(done, unit)} of ${amount(total, unit)} (${Math.floor((100 * done) / Math.max(total, 1e-9))} %)`,
        rate > 0 ? `${amount(rate, unit)}/s` : undefined,
        total !== undefined && rate > 0 && done < total ? `${(0,format/* formatSeconds */.Xo)((total - done) / rate)} left` : undefined,
        note,
    ];
    return `${title}: ${parts.filter(part => part !== undefined).join(', ')}`;
}
function amount(value, unit) {
    if (unit === 'B' || unit === 'bytes')
        return (0,format/* formatBytes */.z3)(value);
    const number = Number.isInteger(value) ? (0,format/* formatCount */.B4)(value) : (0,format/* formatNumber */.ZV)(Number(value.toPrecision(3)));
    return unit === '' ? number : `${number} ${unit}`;
}
const log_WIDTH = 20;
function meter(share) {
    const filled = Math.round(Math.min(1, Math.max(0, share)) * log_WIDTH);
    return `${'█'.repeat(filled)}${'░'.repeat(log_WIDTH - filled)}`;
}
/** Text that may come from data must not move the cursor, recolour the screen or hide what follows. */
function withoutControls(text) {
    return text.replace(/\r\n/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�');
}

;// CONCATENATED MODULE: ./build/js/shared/host/github.js








const SUMMARY_LIMIT = 1024 * 1024;
/** A mark in the state that main leaves for post: the runner starts the same file for both. */
const PHASE = 'mlops-main-started';
/** The state file can only grow; this entry says that nothing in it counts any more. */
const ENDED = 'mlops-main-ended';
function createGithubHost(settings) {
    const { env, redactor, sink } = settings;
    const info = githubInfo(env);
    const state = new Map();
    const say = (line) => void sink.write(`${redactor.redact(line)}\n`);
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: message => command('debug', message),
            line: harmless,
            openGroup: title => command('group', title),
            closeGroup: () => command('endgroup', ''),
        },
    });
    /** Appends to the file of a runner's variable; without it (an old server, a local run) there is nothing to tell. */
    const append = (variable, text) => {
        const path = env[variable];
        if (!path)
            return false;
        (0,external_node_fs_.appendFileSync)(path, text);
        return true;
    };
    const saveState = (name, value) => {
        state.set(name, value);
        append('GITHUB_STATE', fileEntry(name, value));
    };
    const stored = (name) => state.get(name) ?? env[`STATE_${name}`];
    const getState = (name) => (stored(ENDED) ? undefined : stored(name));
    const inPostPhase = settings.postPhase || (settings.inputsFrom === 'action' && stored(PHASE) !== undefined);
    if (!inPostPhase && settings.inputsFrom === 'action')
        saveState(PHASE, 'true');
    return {
        info,
        log,
        display: settings.display,
        readInputs: known => (settings.inputsFrom === 'action' ? actionInputs(env, known) : environmentInputs(env, known)),
        mask(secret) {
            if (secret.trim() === '')
                return;
            redactor.add(secret);
            // Not through the log: it would hide what the runner has to learn.
            sink.write(`${command('add-mask', secret)}\n`);
        },
        saveState,
        getState,
        inPostPhase,
        clearState: () => saveState(ENDED, 'true'),
        async publish(publication) {
            const { outputs, annotations, artifacts, text } = publication;
            for (const line of text.split('\n'))
                say(harmless(line));
            for (const line of annotationCommands(annotations.map(fromRepository)))
                say(line);
            append('GITHUB_OUTPUT', Object.entries(outputs)
                .map(([name, value]) => fileEntry(name, redactor.redact(value)))
                .join(''));
            const missed = await comment(publication);
            if (missed !== undefined)
                log.notice(`The comment was not written: ${missed}`);
            const note = missed === undefined ? '' : `\n> The comment was not written: ${missed.replace(/\s+/g, ' ')}\n`;
            append('GITHUB_STEP_SUMMARY', summaryWithin(redactor.redact(publication.summary + note)));
            if (env.GITHUB_ARTIFACTS) {
                const { valid, refused } = checkArtifactLines(artifacts);
                if (valid.length > 0)
                    append('GITHUB_ARTIFACTS', `${valid.join('\n')}\n`);
                for (const { line, why } of refused)
                    log.warn(`"${line}" was not added to GITHUB_ARTIFACTS: ${why}`);
            }
            if (settings.document)
                settings.document(publication.document);
        },
    };
    async function comment({ comment, token, step }) {
        if (comment === undefined)
            return undefined;
        return writeComment({ info, http: settings.http, token, step, markdown: redactor.redact(comment) });
    }
    /** Files of annotations are named from the root of the repository; the command may run below it. */
    function fromRepository(annotation) {
        const below = env.GITHUB_WORKSPACE ? (0,external_node_path_.relative)(env.GITHUB_WORKSPACE, settings.workspace) : '';
        if (below === '' || below.startsWith('..') || annotation.location === undefined)
            return annotation;
        const file = `${below.split(external_node_path_.sep).join('/')}/${annotation.location.file}`;
        return { ...annotation, location: { ...annotation.location, file } };
    }
    /** The runner refuses a whole summary that is too large, so it is cut here; earlier text of this step counts too. */
    function summaryWithin(summary) {
        const path = env.GITHUB_STEP_SUMMARY;
        const used = path ? ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0) : 0;
        return cutMarkdown(`${summary}\n`, SUMMARY_LIMIT - used, bytesOf, 'All of it is in the HTML report of this step.');
    }
}
function githubInfo(env) {
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
    const number = event.pull_request?.number ??
        (event.issue?.pull_request === undefined ? undefined : event.issue.number) ??
        (fromRef === undefined ? undefined : Number(fromRef));
    const head = event.pull_request?.head;
    return {
        kind: 'github',
        serverUrl: server,
        apiUrl: env.GITHUB_API_URL,
        repository,
        commit: env.GITHUB_SHA,
        ref: env.GITHUB_REF,
        runId: run,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
        job: env.GITHUB_JOB,
        actor: env.GITHUB_ACTOR,
        changeRequest: number,
        // A deleted fork has no repository any more.
        fromFork: head !== undefined && head.repo?.full_name !== repository,
    };
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        // Local runners often have none; then this run belongs to no change request.
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/shared/host/dotenv.js
const LONGEST_VALUE = 1000;
/** GitLab's own limit for a dotenv report. */
const dotenv_LONGEST_FILE = 5 * 1024;
/** `should-retrain` of `drift-gate` → `DRIFT_GATE_SHOULD_RETRAIN`: one namespace downstream, so each step has its own. */
function dotenvName(step, output) {
    return `${step}_${output}`.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
/**
 * Outputs as GitLab's dotenv report: `NAME=value`, one line each, a few KiB in all. Line ends become spaces; values
 * that do not fit are left out, the longest first, because a report that is too large fails the job.
 */
function dotenvOf(step, outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => ({
        name: dotenvName(step, name),
        value: value.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
    }));
    const left = [];
    let kept = entries.filter(entry => {
        if (entry.value.length <= LONGEST_VALUE)
            return true;
        left.push(entry.name);
        return false;
    });
    while (sizeOf(kept) > dotenv_LONGEST_FILE) {
        const longest = kept.reduce((a, b) => (b.value.length > a.value.length ? b : a));
        left.push(longest.name);
        kept = kept.filter(entry => entry !== longest);
    }
    return { text: dotenv_textOf(kept), left };
}
const dotenv_textOf = (entries) => entries.map(({ name, value }) => `${name}=${value}\n`).join('');
const sizeOf = (entries) => Buffer.byteLength(dotenv_textOf(entries));

;// CONCATENATED MODULE: ./build/js/shared/host/state-file.js


/**
 * State that outlives the process where the host has none of its own. It is bound to one job: a file that came along
 * with a cache or an artifact of another one is not ours to act upon.
 */
function createStateFile(path, job) {
    let values = read(path, job);
    return {
        get: name => values[name],
        set(name, value) {
            values = { ...values, [name]: value };
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            const part = `${path}.${process.pid}.part`;
            (0,external_node_fs_.writeFileSync)(part, JSON.stringify({ job, values }), { mode: 0o600 });
            (0,external_node_fs_.renameSync)(part, path);
        },
        clear() {
            values = {};
            (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}
function read(path, job) {
    try {
        const stored = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return stored.job === job ? (stored.values ?? {}) : {};
    }
    catch {
        // No file, or none of ours: then there is no state.
        return {};
    }
}

;// CONCATENATED MODULE: ./build/js/shared/host/with-report.js
/** The result in words, and where its report lies: nothing else on a terminal or in a log says so. */
function withReport({ text, outputs }) {
    return outputs.report === undefined ? text : `${text}\nReport: ${outputs.report}\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/host/gitlab.js








/** `mlops-out/<step>.env`: the dotenv report that the components name. */
const dotenvPath = (step) => (0,external_node_path_.join)('mlops-out', `${step}.env`);
/** `mlops-out/<step>.state.json`: what `mlops <step> --post-phase` in `after_script` reads. */
const statePath = (step) => (0,external_node_path_.join)('mlops-out', `${step}.state.json`);
function createGitlabHost(settings) {
    const { env, redactor, step, workspace } = settings;
    const info = gitlabInfo(env);
    const state = createStateFile((0,external_node_path_.join)(workspace, statePath(step)), env.CI_JOB_ID ?? '');
    let sections = 0;
    const section = (title) => `mlops_${title.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()}`;
    const seconds = () => Math.floor(settings.now() / 1000);
    const open = [];
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: (message, verbose) => (verbose ? message : undefined),
            line: text => text,
            openGroup(title) {
                sections += 1;
                const name = `${section(title)}_${sections}`;
                open.push(name);
                return `\u001b[0Ksection_start:${seconds()}:${name}[collapsed=true]\r\u001b[0K${title}`;
            },
            closeGroup: () => `\u001b[0Ksection_end:${seconds()}:${open.pop() ?? ''}\r\u001b[0K`,
        },
    });
    return {
        info,
        log,
        display: settings.display,
        readInputs: known => environmentInputs(env, known),
        // GitLab masks the variables that the project marks; this process hides its secrets from its own log besides.
        mask: secret => redactor.add(secret),
        saveState: state.set,
        getState: state.get,
        inPostPhase: settings.postPhase,
        clearState: state.clear,
        async publish(publication) {
            const words = settings.verbosity === 'quiet' ? publication.text : withReport(publication);
            settings.result.write(`${redactor.redact(words)}\n`);
            const { text, left } = dotenvOf(step, publication.outputs);
            writeWhole((0,external_node_path_.join)(workspace, dotenvPath(step)), redactor.redact(text));
            if (left.length > 0) {
                log.notice(`${left.join(', ')} did not fit into GitLab's dotenv report; outcome.json has ${left.length === 1 ? 'it' : 'them'}`);
            }
            if (publication.comment !== undefined) {
                const markdown = redactor.redact(publication.comment);
                const missed = await writeComment({ info, http: settings.http, token: publication.token, step, markdown });
                if (missed !== undefined)
                    log.notice(`The note was not written: ${missed}`);
            }
            settings.document?.(publication.document);
        },
    };
}
function writeWhole(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const part = `${path}.${process.pid}.part`;
    (0,external_node_fs_.writeFileSync)(part, text);
    (0,external_node_fs_.renameSync)(part, path);
}
function gitlabInfo(env) {
    const iid = env.CI_MERGE_REQUEST_IID;
    const source = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID;
    return {
        kind: 'gitlab',
        serverUrl: env.CI_SERVER_URL,
        apiUrl: env.CI_API_V4_URL,
        repository: env.CI_PROJECT_PATH,
        commit: env.CI_COMMIT_SHA,
        ref: refOf(env),
        runId: env.CI_PIPELINE_ID,
        runAttempt: undefined,
        runUrl: env.CI_JOB_URL ?? env.CI_PIPELINE_URL,
        job: env.CI_JOB_NAME,
        actor: env.GITLAB_USER_LOGIN,
        changeRequest: iid ? Number(iid) : undefined,
        fromFork: source !== undefined &&
            env.CI_MERGE_REQUEST_PROJECT_ID !== undefined &&
            source !== env.CI_MERGE_REQUEST_PROJECT_ID,
    };
}
function refOf(env) {
    if (env.CI_MERGE_REQUEST_REF_PATH)
        return env.CI_MERGE_REQUEST_REF_PATH;
    if (env.CI_COMMIT_TAG)
        return `refs/tags/${env.CI_COMMIT_TAG}`;
    return env.CI_COMMIT_REF_NAME ? `refs/heads/${env.CI_COMMIT_REF_NAME}` : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/host/errors.js

const host_errors_errors = (0,action_error/* defineErrors */.V)({
    HOST_UNKNOWN: {
        kind: 'input',
        meaning: '`MLOPS_HOST` (or `--host`) names no host that this project knows.',
        remedy: 'Use github, gitlab or terminal, or leave it out: the host is found by its own variables.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/host/kind.js

const HOST_KINDS = ['github', 'gitlab', 'terminal'];
/** Where this process runs, by what the runners promise to set; `MLOPS_HOST` forces it. Raises HOST_UNKNOWN. */
function hostKind(env) {
    const forced = env.MLOPS_HOST?.trim();
    if (forced) {
        const kind = HOST_KINDS.find(known => known === forced);
        if (kind === undefined)
            throw host_errors_errors.HOST_UNKNOWN(`MLOPS_HOST is "${forced}"; it may be ${HOST_KINDS.join(', ')}`);
        return kind;
    }
    // Forgejo and Gitea set GITHUB_ACTIONS too, and speak the same protocol.
    if (env.GITHUB_ACTIONS === 'true')
        return 'github';
    if (env.GITLAB_CI === 'true')
        return 'gitlab';
    return 'terminal';
}

;// CONCATENATED MODULE: ./build/js/shared/host/git.js



/** With one of these git does not take the repository that lies here or above. */
const ELSEWHERE = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS'];
/**
 * Reads the checkout around a directory, each part when it is looked at and once. The files of git are read here,
 * because three processes take longer than everything else that a short step does; what is not understood at sight
 * (references in a table, configuration that includes other files) is asked of git itself.
 */
function checkoutOf(workspace, env) {
    const places = once(() => (ELSEWHERE.some(name => env[name]) ? 'unknown' : placesOf(workspace)));
    const read = (known, args) => once(() => {
        const found = places();
        if (found === undefined)
            return undefined;
        const value = found === 'unknown' ? 'unknown' : known(found);
        return value === 'unknown' ? ask(workspace, args, env) : value;
    });
    const commit = read(commitOf, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const ref = read(git_refOf, ['symbolic-ref', '--quiet', 'HEAD']);
    const remote = read(remoteOf, ['config', '--get', 'remote.origin.url']);
    return {
        get commit() {
            return commit();
        },
        get ref() {
            return ref();
        },
        get remote() {
            return remote();
        },
    };
}
/** `.git` here or above: a directory, or a file that names one (worktrees, submodules). */
function placesOf(workspace) {
    for (let directory = (0,external_node_path_.resolve)(workspace);; directory = (0,external_node_path_.dirname)(directory)) {
        const git = (0,external_node_path_.join)(directory, '.git');
        if (git_textOf((0,external_node_path_.join)(git, 'HEAD')) !== undefined)
            return { own: git, common: git };
        const pointer = git_textOf(git);
        if (pointer !== undefined) {
            const target = /^gitdir: (.+?)\r?\n?$/.exec(pointer)?.[1];
            if (target === undefined)
                return 'unknown';
            const own = (0,external_node_path_.resolve)(directory, target);
            const common = git_textOf((0,external_node_path_.join)(own, 'commondir'))?.trim();
            return { own, common: common === undefined ? own : (0,external_node_path_.resolve)(own, common) };
        }
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const BRANCH = /^ref: (refs\/heads\/(?!.*\.\.)\S+)$/;
function commitOf(places) {
    const head = git_textOf((0,external_node_path_.join)(places.own, 'HEAD'))?.trim() ?? '';
    if (HASH.test(head))
        return head;
    const ref = git_refOf(places);
    if (ref === undefined || ref === 'unknown')
        return 'unknown';
    const loose = git_textOf((0,external_node_path_.join)(places.common, ref))?.trim();
    if (loose !== undefined)
        return HASH.test(loose) ? loose : 'unknown';
    const packed = git_textOf((0,external_node_path_.join)(places.common, 'packed-refs')) ?? '';
    const line = packed.split('\n').find(each => each.endsWith(` ${ref}`) || each.endsWith(` ${ref}\r`));
    if (line === undefined)
        return undefined; // a branch without a commit
    const hash = line.split(' ')[0];
    return HASH.test(hash) ? hash : 'unknown';
}
function git_refOf({ own }) {
    const head = git_textOf((0,external_node_path_.join)(own, 'HEAD'))?.trim() ?? '';
    if (HASH.test(head))
        return undefined;
    const ref = BRANCH.exec(head)?.[1];
    // `.invalid` stands where references are kept in a table.
    return ref === undefined || ref.endsWith('/.invalid') ? 'unknown' : ref;
}
const ORIGIN = 'remote "origin"';
/** The configuration of the repository where it is plain enough; the last value counts, as with git. */
function remoteOf({ own, common }) {
    const text = git_textOf((0,external_node_path_.join)(common, 'config'));
    if (text === undefined || /^\s*\[\s*include|^\s*worktreeConfig\s*=\s*true/im.test(text))
        return 'unknown';
    if (git_textOf((0,external_node_path_.join)(own, 'config.worktree')) !== undefined)
        return 'unknown';
    let section = '';
    let url;
    for (const line of text.split(/\r?\n/)) {
        const opened = /^\s*\[\s*(.*?)\s*\](.*)$/.exec(line);
        if (opened !== null) {
            section = opened[1];
            if (/^remote(\s+"origin"|\.origin)$/i.test(section) && (section !== ORIGIN || opened[2].trim() !== ''))
                return 'unknown';
        }
        if (section !== ORIGIN)
            continue;
        const value = /^\s*url\s*=\s*(.*?)\s*$/i.exec(line)?.[1];
        if (value === undefined)
            continue;
        // Quotes, escapes and comments have rules of their own.
        if (value === '' || /["\\#;]/.test(value))
            return 'unknown';
        url = value;
    }
    // It may stand in the person's own configuration, though nobody writes it there.
    return url;
}
function git_textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function ask(cwd, args, env) {
    const options = { cwd, env: { ...env }, encoding: 'utf8', timeout: 5000, windowsHide: true };
    const { status, stdout } = (0,external_node_child_process_namespaceObject.spawnSync)('git', args, options);
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

;// CONCATENATED MODULE: ./build/js/shared/host/terminal.js







/** A person's machine, or a CI system that this project does not know. Progress on stderr, the result on stdout. */
function createTerminalHost(settings) {
    const { env, redactor, workspace, step } = settings;
    const state = createStateFile((0,external_node_path_.join)(workspace, statePath(step)), '');
    const log = createLog({
        ...settings,
        redact: redactor.redact,
        style: {
            debug: (message, verbose) => (verbose ? message : undefined),
            line: text => text,
            openGroup: title => (settings.color ? `\u001b[1m${title}\u001b[0m` : title),
            closeGroup: () => undefined,
        },
    });
    return {
        info: terminalInfo(workspace, env),
        log,
        display: settings.display,
        readInputs: known => environmentInputs(env, known),
        mask: secret => redactor.add(secret),
        saveState: state.set,
        getState: state.get,
        inPostPhase: settings.postPhase,
        clearState: state.clear,
        async publish(publication) {
            if (settings.document)
                settings.document(publication.document);
            else {
                const text = settings.verbosity === 'quiet' ? publication.text : withReport(publication);
                settings.result.write(`${redactor.redact(text)}\n`);
            }
        },
    };
}
/** What git tells is read when it is looked at. */
function terminalInfo(workspace, env) {
    const checkout = checkoutOf(workspace, env);
    return {
        kind: 'terminal',
        serverUrl: undefined,
        apiUrl: undefined,
        get repository() {
            const { remote } = checkout;
            return remote === undefined ? undefined : /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
        },
        get commit() {
            return checkout.commit;
        },
        get ref() {
            return checkout.ref;
        },
        runId: undefined,
        runAttempt: undefined,
        runUrl: undefined,
        job: undefined,
        actor: env.USER ?? env.USERNAME,
        changeRequest: undefined,
        fromFork: false,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/host/host.js





/** The CI around this process, or the terminal. Raises HOST_UNKNOWN. */
function createHost(options) {
    const env = options.env ?? process.env;
    const kind = options.kind ?? hostKind(env);
    const stdout = options.stdout ?? process.stdout;
    const stderr = options.stderr ?? process.stderr;
    const json = options.output === 'json';
    // Runners read commands and show logs from both streams; a terminal's stdout is kept for the result.
    const sink = json || kind === 'terminal' ? stderr : stdout;
    const result = json ? stderr : stdout;
    const plain = Boolean(env.NO_COLOR);
    const settings = {
        step: options.step,
        workspace: options.workspace,
        redactor: options.redactor,
        http: options.http,
        now: options.now,
        env,
        sink,
        result,
        color: !plain && (kind !== 'terminal' || sink.isTTY === true),
        display: {
            color: !plain && (kind !== 'terminal' || result.isTTY === true),
            width: Math.max(40, columnsOf(result, env)),
            detail: options.verbosity ?? 'normal',
        },
        verbosity: options.verbosity ?? 'normal',
        inputsFrom: options.inputsFrom ?? 'environment',
        postPhase: options.postPhase ?? false,
        document: json
            ? document => void stdout.write(`${options.redactor.redact(JSON.stringify(document, null, 2))}\n`)
            : undefined,
    };
    return { github: createGithubHost, gitlab: createGitlabHost, terminal: createTerminalHost }[kind](settings);
}

;// CONCATENATED MODULE: ./build/js/shared/http/errors.js

const http_errors_errors = (0,action_error/* defineErrors */.V)({
    HTTP_STATUS: {
        kind: 'infrastructure',
        meaning: 'A server answered a request with an error status; its own message is quoted.',
        remedy: 'Check the address and the token in the inputs of this step; the quoted message is the server’s own.',
    },
    HTTP_UNREACHABLE: {
        kind: 'infrastructure',
        meaning: 'No connection to a server could be made or kept, also after the repeats that are allowed.',
        remedy: 'Check the address, and whether the runner reaches it (HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS are honoured).',
    },
    HTTP_TIMEOUT: {
        kind: 'infrastructure',
        meaning: 'A server did not answer within the time limit, also after the repeats that are allowed.',
        remedy: 'Run the job again; if it happens often, look at the load of the server.',
    },
    HTTP_BODY_TOO_LARGE: {
        kind: 'infrastructure',
        meaning: 'An answer was larger than this step accepts.',
        remedy: 'Check that the address is the one meant: such a large answer is not expected there.',
    },
    HTTP_NOT_JSON: {
        kind: 'infrastructure',
        meaning: 'A server answered with something else than the JSON that its protocol promises.',
        remedy: 'Check that the address is the API’s, not that of a web page, a login form or a proxy.',
    },
    HTTP_REDIRECT: {
        kind: 'infrastructure',
        meaning: 'A redirect was refused: too many in a row, no valid address, or a request body that would reach another host.',
        remedy: 'Give the final address of the server in the input of this step.',
    },
    HTTP_BAD_URL: {
        kind: 'input',
        meaning: 'An address is not an http or https URL.',
        remedy: 'Write the whole address, for example https://mlflow.example.com.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/http/body.js




/** The body of a request and the headers that follow from it. A file is opened anew for each try. */
async function outgoingBody(request) {
    if (request.bodyFile !== undefined) {
        const { path, start = 0, end } = request.bodyFile;
        const stop = end ?? (await (0,promises_.stat)(path)).size;
        const headers = { 'content-type': 'application/octet-stream', 'content-length': String(stop - start) };
        // createReadStream's `end` is inclusive, and it cannot express an empty range.
        return { headers, open: () => (stop > start ? (0,external_node_fs_.createReadStream)(path, { start, end: stop - 1 }) : new Uint8Array()) };
    }
    if (request.json !== undefined) {
        const text = JSON.stringify(request.json);
        return { headers: { 'content-type': 'application/json' }, open: () => text };
    }
    return { headers: {}, open: () => request.body };
}
/** Reads an answer into memory. Raises HTTP_BODY_TOO_LARGE. */
async function readBody(body, limit, shown) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(shown, limit);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Streams an answer into a file, which appears under its name only when it is whole. Raises HTTP_BODY_TOO_LARGE. */
async function saveBody(body, path, limit, shown, onChunk) {
    const part = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
    const file = await (0,promises_.open)(part, 'wx');
    try {
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limit)
                throw tooLarge(shown, limit);
            onChunk();
            await file.writeFile(chunk);
        }
        await file.close();
        await (0,promises_.rename)(part, path);
    }
    catch (error) {
        await file.close().catch(() => { });
        await (0,promises_.rm)(part, { force: true });
        throw error;
    }
}
/** The beginning of an answer that is only quoted in an error; whatever goes wrong here is less important. */
async function readSome(body, limit = 64 * 1024) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit)
                break;
        }
    }
    catch {
        // The status says enough.
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
function tooLarge(shown, limit) {
    return http_errors_errors.HTTP_BODY_TOO_LARGE(`the answer to ${shown} is larger than ${limit} bytes`);
}

;// CONCATENATED MODULE: ./build/js/shared/http/url.js

/** The address with its query, and without credentials. Raises HTTP_BAD_URL. */
function targetOf(request) {
    const url = url_parse(request.url);
    for (const [name, value] of Object.entries(request.query ?? {})) {
        if (value !== undefined)
            url.searchParams.append(name, String(value));
    }
    const { username, password } = url;
    url.username = '';
    url.password = '';
    if (username === '' && password === '')
        return { url, authorization: undefined };
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { url, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}
function url_parse(text) {
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
        throw http_errors_errors.HTTP_BAD_URL(`"${text.replace(/\/\/[^/@]*@/, '//***@')}" is not an http or https address`);
    }
    return new URL(text);
}
const SECRET_PARAMETER = /token|secret|key|sig|password|passwd|code|credential|auth|session|jwt/i;
/** An address as it may be shown: values of query parameters that sound like a secret are hidden. */
function showUrl(url) {
    const shown = new URL(url);
    shown.hash = '';
    for (const name of new Set(shown.searchParams.keys())) {
        if (SECRET_PARAMETER.test(name))
            shown.searchParams.set(name, '***');
    }
    return shown.href.replaceAll('%2A%2A%2A', '***');
}

;// CONCATENATED MODULE: ./build/js/shared/http/redirect.js


const MOST_REDIRECTS = 10;
/** What another host may see: enough to answer, nothing that proves who asks. An allow list misses no odd header. */
const HARMLESS = new Set([
    'accept',
    'accept-encoding',
    'accept-language',
    'content-length',
    'content-type',
    'if-match',
    'if-modified-since',
    'if-none-match',
    'range',
    'user-agent',
]);
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
/**
 * The request that follows a redirect. Another origin (host, port or scheme, so also a downgrade to http) gets no
 * credentials, and no body that was made for the first one; a file is data and may be sent on (registries redirect
 * uploads to their storage).
 */
function follow(hop, status, location, bodyIsFile) {
    const from = showUrl(hop.url);
    if (location === undefined || !URL.canParse(location, hop.url.href)) {
        throw http_errors_errors.HTTP_REDIRECT(`${from} redirects (${status}) without a valid address`);
    }
    const url = new URL(location, hop.url);
    if (!/^https?:$/.test(url.protocol))
        throw http_errors_errors.HTTP_REDIRECT(`${from} redirects to a ${url.protocol} address`);
    url.username = '';
    url.password = '';
    const becomesGet = (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
    const method = becomesGet ? 'GET' : hop.method;
    const withBody = hop.withBody && !becomesGet;
    const sameOrigin = url.origin === hop.url.origin;
    if (!sameOrigin && withBody && !bodyIsFile) {
        throw http_errors_errors.HTTP_REDIRECT(`${from} redirects a ${method} with a body to another host, ${url.host}: not followed`);
    }
    const headers = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => (sameOrigin || HARMLESS.has(name)) && (withBody || !name.startsWith('content-'))));
    return { method, url, headers, withBody };
}

;// CONCATENATED MODULE: ./build/js/shared/http/retry.js
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** A server that wants us to come back later than this is answered with an error, not with a hanging job. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE'];
const isIdempotent = (method) => IDEMPOTENT.includes(method);
/** 408, 429 and 5xx pass; 501 and 505 do not. GitHub answers 403 where its rate limits are used up. */
function isPassing(status, headers) {
    if (status === 408 || status === 429)
        return true;
    if (status === 403)
        return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status >= 500 && status !== 501 && status !== 505;
}
const BROKEN = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
/** Whether a connection broke in a way that often heals: not an unknown host, not a wrong certificate. */
function isBroken(error) {
    if (typeof error !== 'object' || error === null)
        return false;
    const { code, cause, errors } = error;
    return BROKEN.has(code ?? '') || isBroken(cause) || (errors ?? []).some(isBroken);
}
/** Milliseconds before repeat number `attempt` (from 0): exponential with full jitter, so that clients spread out. */
function backoff(attempt, random) {
    const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
    return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
/** `Retry-After` in milliseconds from now: seconds, or a date; else when GitHub's used-up rate limit begins anew. */
function retryAfter(headers, now) {
    const text = headers['retry-after']?.trim();
    if (text === undefined || text === '') {
        const reset = Number(headers['x-ratelimit-reset']);
        return headers['x-ratelimit-remaining'] === '0' && reset > 0 ? Math.max(0, reset * 1000 - now) : undefined;
    }
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./build/js/shared/http/server-message.js
const server_message_LONGEST = 500;
/**
 * What a server says about an error, in one line: the message fields that GitHub, GitLab, MLflow, registries,
 * Kubernetes and Prometheus use, a page's title, or the beginning of the text.
 */
function serverMessage(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return '';
    return shorten(fromJson(trimmed) ?? fromHtml(trimmed) ?? trimmed);
}
function fromJson(text) {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return messageOf(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function messageOf(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value))
        return value.map(messageOf).filter(Boolean).join('; ') || undefined;
    const fields = value;
    const main = ['message', 'error_description', 'detail', 'error', 'reason', 'title']
        .map(name => messageOf(fields[name]))
        .find(found => found !== undefined);
    const more = messageOf(fields.errors);
    if (main !== undefined && more !== undefined && !main.includes(more))
        return `${main} (${more})`;
    // GitLab answers some errors as { message: { field: ['is too long'] } }.
    return main ?? more ?? (Object.values(fields).map(messageOf).filter(Boolean).join('; ') || undefined);
}
function fromHtml(text) {
    if (!text.startsWith('<'))
        return undefined;
    return /<title[^>]*>([^<]+)</i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, ' ');
}
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > server_message_LONGEST ? `${line.slice(0, server_message_LONGEST)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/shared/http/attempt.js







const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** One try with its redirects. Raises what repeating cannot heal. */
async function attempt(given) {
    const { shown, cancel, request } = given;
    const limit = request.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const late = new AbortController();
    let timer = setTimeout(() => late.abort(), limit);
    // A large file may take longer than any one limit: there the limit is for each pause in the stream.
    const moved = () => {
        if (request.timeoutMs === undefined) {
            clearTimeout(timer);
            timer = setTimeout(() => late.abort(), limit);
        }
    };
    try {
        return await exchange(given, AbortSignal.any([cancel, late.signal]), moved);
    }
    catch (error) {
        if (cancel.aborted)
            throw cancelled(shown, error);
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        if (late.signal.aborted) {
            const message = `${shown}: no answer within ${limit / 1000} s`;
            return { code: 'HTTP_TIMEOUT', message, cause: undefined, passing: true, headers: {} };
        }
        const message = `${shown}: ${reason(error)}`;
        return { code: 'HTTP_UNREACHABLE', message, cause: error, passing: isBroken(error), headers: {} };
    }
    finally {
        clearTimeout(timer);
    }
}
async function exchange(given, signal, moved) {
    const { request, shown, redactor } = given;
    let hop = given.start;
    for (let redirects = 0;; redirects++) {
        const answer = await attempt_send(given, hop, signal);
        const status = answer.statusCode;
        const headers = flatten(answer.headers);
        if (isRedirect(status) && request.followRedirects !== false && !request.accept?.includes(status)) {
            await answer.body.dump();
            if (redirects >= MOST_REDIRECTS)
                throw http_errors_errors.HTTP_REDIRECT(`${shown} redirects more than ${MOST_REDIRECTS} times`);
            hop = follow(hop, status, headers.location, request.bodyFile !== undefined);
            continue;
        }
        const expected = (status >= 200 && status < 300) || request.accept?.includes(status) === true;
        if (!expected && !(isRedirect(status) && request.followRedirects === false)) {
            const said = redactor.redact(serverMessage(await readSome(answer.body)));
            const elsewhere = hop.url.origin === given.start.url.origin ? '' : `, redirected to ${showUrl(hop.url)}`;
            const message = `${shown} answered ${status}${elsewhere}${said === '' ? '' : `: ${said}`}`;
            return { code: 'HTTP_STATUS', message, hint: hintFor(status), passing: isPassing(status, headers), headers };
        }
        const limit = request.maxBytes ?? DEFAULT_MAX_BYTES;
        if (request.toFile !== undefined && status >= 200 && status < 300) {
            await saveBody(answer.body, request.toFile, request.maxBytes ?? Number.POSITIVE_INFINITY, shown, moved);
            return response(status, headers, new Uint8Array(), hop.url, shown);
        }
        return response(status, headers, await readBody(answer.body, limit, shown), hop.url, shown);
    }
}
async function attempt_send(given, hop, signal) {
    const dispatcher = await given.dispatchers.of(hop.url, given.request.tls);
    const body = hop.withBody ? given.body.open() : undefined;
    return dispatcher.request({
        origin: hop.url.origin,
        path: hop.url.pathname + hop.url.search,
        method: hop.method,
        headers: hop.headers,
        signal,
        body: body ?? null,
        // Our own timer covers the whole try, and knows about pauses in a stream.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
}
function response(status, headers, body, url, shown) {
    const text = () => new TextDecoder().decode(body);
    return {
        status,
        headers,
        body,
        url: url.href,
        text,
        json() {
            try {
                return JSON.parse(text());
            }
            catch (cause) {
                const beginning = text().slice(0, 200).replace(/\s+/g, ' ');
                throw http_errors_errors.HTTP_NOT_JSON(`${shown} answered ${status} without JSON: "${beginning}"`, { cause });
            }
        },
    };
}
function flatten(headers) {
    const flat = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
    }
    return flat;
}
function hintFor(status) {
    if (status === 401)
        return 'The server does not accept the token or password: is it given, current, and for this server?';
    if (status === 403)
        return 'The token is known but may not do this: check its scopes and the permissions of the job.';
    if (status === 404)
        return 'Check the names in the address; servers also answer 404 for what a token may not see.';
    return undefined;
}
/** The most telling words of an error; a failed connection to several addresses is an error with a list. */
function reason(error) {
    const { code, message, cause, errors: list } = error;
    if (list?.[0] !== undefined)
        return reason(list[0]);
    if (code === 'ENOTFOUND')
        return `the host is not known (${message})`;
    if (cause !== undefined && !message)
        return reason(cause);
    return message || (code ?? String(error));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/js/shared/http/proxy.js

/**
 * The proxy for an address by the usual variables (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY; the lower-case name
 * wins), or undefined. The machine itself is never asked through a proxy: nobody means that.
 */
function proxyFor(url, env) {
    const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const proxy = proxy_variable(env, scheme) ?? proxy_variable(env, 'all_proxy');
    if (proxy === undefined || bypasses(url, proxy_variable(env, 'no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** NO_PROXY as curl and Go read it: `*`, host names (with everything below them), `.suffix`, `host:port`, CIDR. */
function bypasses(url, list) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host.startsWith('127.'))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .some(entry => matches(entry.toLowerCase(), host, port));
}
function matches(entry, host, port) {
    if (entry === '*')
        return true;
    const network = /^(.+)\/(\d+)$/.exec(entry);
    if (network)
        return inNetwork(host, network[1], Number(network[2]));
    const [, name, wantedPort] = /^(.*?)(?::(\d+))?$/.exec((0,external_node_net_.isIP)(entry) ? `${entry}` : entry);
    if ((0,external_node_net_.isIP)(entry))
        return entry === host;
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    const suffix = name.replace(/^\*?\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
}
function inNetwork(host, address, prefix) {
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0 || (0,external_node_net_.isIP)(address) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const list = new external_node_net_.BlockList();
    list.addSubnet(address, prefix, type);
    return list.check(host, type);
}
function proxy_variable(env, name) {
    return env[name] || env[name.toUpperCase()] || undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/http/dispatchers.js

/**
 * undici's EnvHttpProxyAgent is not used: it prints a warning on every run ("experimental"), sends requests for
 * localhost through the proxy, and reads no networks in NO_PROXY.
 */
function createDispatchers(env) {
    const known = new Map();
    return {
        async of(url, tls) {
            const proxy = proxyFor(url, env);
            const plain = url.protocol === 'http:';
            const key = JSON.stringify([proxy, plain, tls]);
            const found = known.get(key);
            if (found)
                return found;
            // Loaded with the first request: it is most of the start-up time, and many runs make no request at all.
            const { Agent, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
            const connect = tls === undefined ? {} : await connectOptions(tls);
            // Another request may have made it meanwhile; a second one would never be closed.
            const meanwhile = known.get(key);
            if (meanwhile)
                return meanwhile;
            const made = proxy === undefined
                ? new Agent({ connect })
                : new ProxyAgent({ uri: proxy, requestTls: connect, proxyTunnel: !plain || proxy.startsWith('https:') });
            known.set(key, made);
            return made;
        },
        async close() {
            const all = [...known.values()];
            known.clear();
            await Promise.all(all.map(dispatcher => dispatcher.destroy()));
        },
    };
}
async function connectOptions(tls) {
    // Whoever imports it makes a list of a hundred and fifty authorities.
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    return {
        // An extra authority, not another set: the usual ones stay valid.
        ...(tls.ca === undefined ? {} : { ca: [...rootCertificates, tls.ca] }),
        ...(tls.cert === undefined ? {} : { cert: tls.cert }),
        ...(tls.key === undefined ? {} : { key: tls.key }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
        rejectUnauthorized: tls.insecure !== true,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/http/http.js








const DEFAULT_REPEATS = 4;
/** Requests over undici, which is in the bundle anyway (through @actions/http-client). */
function createHttp(settings) {
    const redactor = settings.redactor ?? createRedactor();
    const dispatchers = createDispatchers(settings.env ?? process.env);
    const { clock, random = Math.random } = settings;
    return {
        async request(request) {
            const { hop: start, body, shown, repeats } = await prepare(request, settings.userAgent, redactor);
            const cancel = AbortSignal.any([settings.signal?.(), request.signal].filter(signal => signal !== undefined));
            for (let tries = 1;; tries++) {
                if (cancel.aborted)
                    throw cancelled(shown);
                const answer = await attempt({ request, start, body, shown, cancel, dispatchers, redactor });
                if (!('code' in answer))
                    return answer;
                const wait = Math.max(backoff(tries - 1, random), retryAfter(answer.headers, clock.now()) ?? 0);
                if (!answer.passing || tries > repeats || wait > LONGEST_RETRY_AFTER_MS) {
                    const { code, message, hint, cause } = answer;
                    throw http_errors_errors[code](tries === 1 ? message : `${message} (tried ${tries} times)`, { hint, cause });
                }
                settings.onRetry?.(`${answer.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
                await clock.sleep(wait, cancel);
            }
        },
        close: () => dispatchers.close(),
    };
}
async function prepare(request, userAgent = 'mlops-actions', redactor) {
    const { url, authorization } = targetOf(request);
    const method = request.method ?? 'GET';
    const body = await outgoingBody(request);
    const headers = lowerCase({
        'user-agent': userAgent,
        accept: '*/*',
        ...body.headers,
        ...(authorization === undefined ? {} : { authorization }),
        ...lowerCase(request.headers ?? {}),
    });
    const withBody = [request.json, request.body, request.bodyFile].some(given => given !== undefined);
    const hop = { method, url, headers, withBody };
    const repeats = (request.safeToRepeat ?? isIdempotent(method)) ? (request.retries ?? DEFAULT_REPEATS) : 0;
    return { hop, body, repeats, shown: redactor.redact(`${method} ${showUrl(url)}`) };
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/js/shared/tools/cache.js




/** Where tools are kept between runs: the runner's own tool cache where there is one. */
function cacheRoot(env) {
    if (env.RUNNER_TOOL_CACHE)
        return env.RUNNER_TOOL_CACHE;
    if (env.MLOPS_TOOL_CACHE)
        return env.MLOPS_TOOL_CACHE;
    const base = process.platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
    return (0,external_node_path_.join)(base || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache'), 'mlops-actions', 'tools');
}
/**
 * `<root>/<tool>/<version>/<platform>/…` with `<platform>.complete` beside it: the layout of @actions/tool-cache, so
 * that runner images can be prepared with its tools. The directory appears by one rename, so it is whole when it exists.
 */
function cacheEntry(root, name, version, platform) {
    const parent = (0,external_node_path_.join)(root, name, version);
    const directory = (0,external_node_path_.join)(parent, platform);
    return {
        directory,
        has: file => isFile((0,external_node_path_.join)(directory, file)),
        async fill(make) {
            await (0,promises_.mkdir)(parent, { recursive: true });
            const part = (0,external_node_path_.join)(parent, `.${platform}-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
            try {
                await (0,promises_.mkdir)(part);
                await make(part);
                await (0,promises_.rename)(part, directory).catch(async (error) => {
                    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code ?? '') || !(await exists(directory)))
                        throw error;
                });
                await (0,promises_.writeFile)(`${directory}.complete`, '');
            }
            finally {
                await (0,promises_.rm)(part, { recursive: true, force: true });
            }
        },
    };
}
async function isFile(path) {
    return (0,promises_.stat)(path).then(found => found.isFile(), () => false);
}
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./build/js/shared/tools/errors.js

const tools_errors_errors = (0,action_error/* defineErrors */.V)({
    TOOL_PATH: {
        kind: 'input',
        meaning: 'The path given for a tool names no file.',
        remedy: 'Give the path of the file itself, or leave the input out: the pinned version is then found or downloaded.',
    },
    TOOL_PLATFORM: {
        kind: 'input',
        meaning: 'There is no pinned download of a tool for the system that this step runs on.',
        remedy: 'Run the step on one of the supported systems, or give the path of the tool in the input meant for it.',
    },
    TOOL_NO_NPM: {
        kind: 'infrastructure',
        meaning: 'A tool comes from the npm registry and there is no npm on this runner.',
        remedy: 'Install npm, or put the tool into the tool cache, or give its path or the URL of its package in the inputs meant for it.',
    },
    TOOL_DOWNLOAD: {
        kind: 'infrastructure',
        meaning: 'The download of a pinned tool failed.',
        remedy: 'Check that the runner reaches the registry (npm’s own settings and proxy variables are used), or give the path of the tool in the input meant for it.',
    },
    TOOL_DIGEST: {
        kind: 'infrastructure',
        meaning: 'What was downloaded is not what was pinned; nothing of it was used.',
        remedy: 'Find out who changed it: a mirror, a proxy, or the publisher. The pin is in this project’s source.',
    },
    TOOL_ARCHIVE: {
        kind: 'infrastructure',
        meaning: 'A downloaded archive cannot be read, is not safe to unpack, or does not hold the file that is needed.',
        remedy: 'Check that the address is that of the package itself, not of a web page around it.',
    },
});

;// CONCATENATED MODULE: ./build/js/shared/tools/npm.js




const npm_LIMIT_MS = 15 * 60_000;
/**
 * Fetches a package's archive with the npm of this runner, so that the user's own settings (registry, proxy, token,
 * certificate) apply without this project knowing them. Nothing of the package is run.
 * Raises TOOL_NO_NPM, TOOL_DOWNLOAD.
 */
async function npmPack(exec, name, version, temp) {
    const npm = await npmArgv(exec);
    if (npm === undefined)
        throw tools_errors_errors.TOOL_NO_NPM(`${name} ${version} is needed, and npm is not on PATH`);
    const target = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'npm-'));
    const options = ['--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', target];
    try {
        const { stdout } = await exec.run([...npm, 'pack', `${name}@${version}`, ...options], { timeoutMs: npm_LIMIT_MS });
        // Older npms print lines before the JSON.
        const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m)));
        return (0,external_node_path_.join)(target, packed.filename.replace(/^@/, '').replace('/', '-'));
    }
    catch (cause) {
        if (cause.kind === 'cancelled')
            throw cause;
        throw tools_errors_errors.TOOL_DOWNLOAD(`npm could not fetch ${name} ${version}: ${cause.message}`, { cause });
    }
}
/** On Windows `npm` is a script for a shell; what it starts is a file beside it. */
async function npmArgv(exec) {
    const path = await exec.which('npm');
    if (process.platform !== 'win32')
        return path === undefined ? undefined : [path];
    const script = (0,external_node_path_.join)((0,external_node_path_.dirname)(path ?? process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
    return (await isFile(script)) ? [process.execPath, script] : undefined;
}
/**
 * The directory of an installed package of exactly this version, in a `node_modules` above one of these places: how
 * development, and an installation of the command from npm, have it.
 */
async function installedPackage(name, version, places) {
    for (const place of places) {
        for (let folder = place;; folder = (0,external_node_path_.dirname)(folder)) {
            const candidate = (0,external_node_path_.join)(folder, 'node_modules', name);
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(candidate, 'package.json'), 'utf8').catch(() => undefined);
            if (text !== undefined && JSON.parse(text).version === version)
                return candidate;
            if ((0,external_node_path_.dirname)(folder) === folder)
                break;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/tools/platform.js


function thisPlatform() {
    return { key: `${process.platform}-${process.arch}`, musl: process.platform === 'linux' && hasMusl() };
}
/** Node itself is linked against the C library that native code has to fit. */
function hasMusl() {
    try {
        return /\/(ld-musl|libc\.musl)-/.test((0,external_node_fs_.readFileSync)('/proc/self/maps', 'utf8'));
    }
    catch {
        return false;
    }
}
/**
 * The download for a platform. A tool that has musl builds at all is native code for glibc otherwise; one that has none
 * is taken to be linked statically. Raises TOOL_PLATFORM.
 */
function sourceFor(tool, platform) {
    const keys = Object.keys(tool.platforms);
    const matters = keys.some(key => key.endsWith('-musl'));
    const key = platform.musl && matters ? `${platform.key}-musl` : platform.key;
    const source = tool.platforms[key];
    if (source !== undefined)
        return { key, source };
    throw tools_errors_errors.TOOL_PLATFORM(`${tool.name} ${tool.version} does not exist for ${key}${platform.musl ? ' (Linux with musl)' : ''}; it exists for ${keys.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/js/shared/tools/toolbox.js











const DOWNLOAD_LIMIT = 2 * 1024 ** 3;
/** Pinned tools: given, installed, cached or downloaded, in this order. What is downloaded must match its pin. */
function createToolbox(settings) {
    const { exec, http, log, env, temp, workspace } = settings;
    // One search for one tool, also when two parts of a step ask at the same time.
    const running = new Map();
    async function find(tool, path, url) {
        if (path !== undefined) {
            const absolute = (0,external_node_path_.resolve)(workspace, path);
            if (!(await isFile(absolute)))
                throw tools_errors_errors.TOOL_PATH(`${tool.name}: ${path} is not a file`);
            return absolute;
        }
        const { key, source } = sourceFor(tool, settings.platform ?? thisPlatform());
        if ('npm' in source && url === undefined) {
            const installed = await installedPackage(source.npm, tool.version, settings.places ?? [(0,external_node_path_.dirname)(process.argv[1] ?? '.')]);
            if (installed !== undefined && (await isFile((0,external_node_path_.join)(installed, source.file))))
                return (0,external_node_path_.join)(installed, source.file);
        }
        const entry = cacheEntry(cacheRoot(env), tool.name, tool.version, key);
        if (!(await entry.has(source.file))) {
            log.info(`Fetching ${tool.name} ${tool.version} for ${key}`);
            const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'tool-'));
            try {
                const archive = await download(tool, source, url, scratch);
                await entry.fill(directory => unpack(tool, source, archive, directory));
            }
            finally {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        return (0,external_node_path_.join)(entry.directory, source.file);
    }
    async function download(tool, source, url, scratch) {
        const address = url ?? ('url' in source ? source.url : undefined);
        let archive;
        if (address === undefined && 'npm' in source)
            archive = await npmPack(exec, source.npm, tool.version, scratch);
        else {
            archive = (0,external_node_path_.join)(scratch, 'download');
            try {
                // A share or a mounted volume serves machines that reach no server; the digest is checked all the same.
                if (address.startsWith('file:'))
                    await (0,promises_.copyFile)((0,external_node_url_.fileURLToPath)(address), archive);
                else
                    await http.request({ url: address, toFile: archive, maxBytes: DOWNLOAD_LIMIT });
            }
            catch (cause) {
                if (cause.kind === 'cancelled')
                    throw cause;
                throw tools_errors_errors.TOOL_DOWNLOAD(`${tool.name} ${tool.version}: ${cause.message}`, { cause });
            }
        }
        await refuseOther(tool, source, archive);
        return archive;
    }
    return {
        locate(tool, { path, url } = {}) {
            const key = JSON.stringify([tool.name, tool.version, path, url]);
            let search = running.get(key);
            if (search === undefined) {
                search = find(tool, path, url);
                running.set(key, search);
                search.catch(() => running.delete(key));
            }
            return search;
        },
    };
}
/** Compares the digest; pins are hexadecimal, or base64 as lock files write it (`sha512-…`). */
async function refuseOther(tool, source, archive) {
    const algorithm = 'npm' in source ? 'sha512' : 'sha256';
    const pin = ('npm' in source ? source.sha512 : source.sha256).replace(/^sha(256|512)-/, '');
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), hash);
    const digest = hash.digest();
    if (digest.toString('hex') === pin.toLowerCase() || digest.toString('base64') === pin)
        return;
    throw tools_errors_errors.TOOL_DIGEST(`${tool.name} ${tool.version}: the download has ${algorithm} ${digest.toString('hex')}, which is not the pinned one`);
}
async function unpack(tool, source, archive, directory) {
    try {
        if ('npm' in source)
            await untar(archive, directory, 1);
        else if (source.archive === 'tar.gz')
            await untar(archive, directory, 0);
        else {
            const target = (0,external_node_path_.join)(directory, source.file);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)(archive, target);
        }
    }
    catch (cause) {
        throw tools_errors_errors.TOOL_ARCHIVE(`${tool.name} ${tool.version} cannot be unpacked: ${cause.message}`, { cause });
    }
    if (!(await isFile((0,external_node_path_.join)(directory, source.file)))) {
        throw tools_errors_errors.TOOL_ARCHIVE(`the archive of ${tool.name} ${tool.version} holds no ${source.file}`);
    }
    if (process.platform !== 'win32')
        await (0,promises_.chmod)((0,external_node_path_.join)(directory, source.file), 0o755);
}
async function untar(archive, directory, strip) {
    const { unpackTar } = await __nccwpck_require__.e(/* import() */ 897).then(__nccwpck_require__.bind(__nccwpck_require__, 2897));
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), (0,external_node_zlib_.createGunzip)(), unpackTar(directory, { strip }));
}

;// CONCATENATED MODULE: ./build/js/shared/run/cancel.js

/**
 * One abort signal for SIGINT, SIGTERM and SIGHUP. A second signal means that somebody is impatient: the process ends at once.
 *
 * GitHub's runner sends SIGINT, after 7.5 s SIGTERM, and after 2.5 s more ends everything: there the SIGTERM is no
 * impatience but the last call, and what is being undone gets these seconds.
 */
function onSignals(source, host, exitNow) {
    const controller = new AbortController();
    let first;
    let announce = () => { };
    const requested = new Promise(resolve => {
        announce = resolve;
    });
    const receive = (name) => () => {
        if (first === undefined) {
            first = name;
            controller.abort();
            announce();
        }
        else if (!(host === 'github' && first === 'SIGINT' && name === 'SIGTERM'))
            exitNow(exit_code/* EXIT */.dc.cancelled);
    };
    let crash = () => { };
    const crashed = new Promise((_, reject) => {
        crash = reject;
    });
    // Nobody may be listening any more when it happens; it must not count as unhandled once more.
    crashed.catch(() => { });
    const listeners = [
        ['SIGINT', receive('SIGINT')],
        ['SIGTERM', receive('SIGTERM')],
        // A closed terminal. Children live in groups of their own and would go on without us.
        ['SIGHUP', receive('SIGHUP')],
        ['uncaughtException', crash],
        ['unhandledRejection', crash],
    ];
    for (const [event, listener] of listeners)
        source.on(event, listener);
    return {
        signal: controller.signal,
        requested,
        crashed,
        release() {
            for (const [event, listener] of listeners)
                source.off(event, listener);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/run/clock.js

const LONGEST_TIMER = 2 ** 31 - 1;
/** The real time. Sleeps longer than a timer can hold (24.8 days) are slept in parts. */
const clock_clock = {
    now: () => Date.now(),
    async sleep(milliseconds, signal) {
        for (let left = milliseconds; left > 0; left -= LONGEST_TIMER)
            await pause(Math.min(left, LONGEST_TIMER), signal);
        if (signal?.aborted)
            throw cancelled('waiting');
    },
};
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(cancelled('waiting'));
        const stop = () => {
            clearTimeout(timer);
            reject(cancelled('waiting'));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(6698);
;// CONCATENATED MODULE: ./build/js/shared/run/undo.js

/**
 * Inside an undo, exec and http must work although the step's own signal has fired (a route is restored by requests).
 * This carries the signal of the undo that a call belongs to; code of the cancelled step still sees the fired one.
 */
const undoing = new external_node_async_hooks_.AsyncLocalStorage();
/** The signal that a call made here and now has to obey. */
function signalHere(stepSignal) {
    return undoing.getStore() ?? stepSignal;
}
function createUndoStack() {
    const entries = [];
    return {
        get size() {
            return entries.length;
        },
        add(name, undo) {
            const entry = { name, undo };
            entries.push(entry);
            return () => {
                const at = entries.indexOf(entry);
                if (at >= 0)
                    entries.splice(at, 1);
            };
        },
        async runAll(limitMs, report) {
            for (let entry = entries.pop(); entry !== undefined; entry = entries.pop()) {
                const { name, undo } = entry;
                try {
                    await bounded(undo, limitMs);
                    report.done(name);
                }
                catch (error) {
                    report.failed(name, error);
                }
            }
        },
    };
}
async function bounded(undo, limitMs) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            controller.abort();
            reject(new Error(`not done within ${limitMs / 1000} s`));
        }, limitMs);
    });
    try {
        await Promise.race([undoing.run(controller.signal, undo), late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/run/world.js












async function createWorld(step, options) {
    const env = options.env ?? process.env;
    const clock = options.clock ?? clock_clock;
    const workspace = (0,external_node_path_.resolve)(options.workspace ?? ((options.inputsFrom === 'action' && env.GITHUB_WORKSPACE) || process.cwd()));
    const redactor = createRedactor();
    const undos = createUndoStack();
    const debug = env.MLOPS_DEBUG === '1' || env.RUNNER_DEBUG === '1';
    let cancellation;
    const signal = () => (cancellation === undefined ? undefined : signalHere(cancellation.signal));
    const http = createHttp({
        clock,
        env,
        redactor,
        signal,
        userAgent: `mlops-actions/${RELEASE} (${step}; node ${process.version})`,
        onRetry: message => host.log.notice(message),
    });
    const host = createHost({
        step,
        workspace,
        redactor,
        http,
        env,
        now: clock.now,
        kind: options.host,
        stdout: options.stdout,
        stderr: options.stderr,
        inputsFrom: options.inputsFrom,
        output: options.output,
        verbosity: options.verbosity ?? (debug ? 'verbose' : 'normal'),
        postPhase: options.postPhase,
    });
    const exec = createExec({ signal, redactor, env, cwd: workspace, onCommand: line => host.log.debug(`$ ${line}`) });
    const exitNow = options.exitNow ?? (code => process.exit(code));
    cancellation = onSignals(options.signals ?? process, host.info.kind, exitNow);
    const temp = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), `mlops-${step}-`));
    const { signal: cancelSignal, release } = cancellation;
    const cleaners = [];
    return {
        host,
        clock,
        workspace,
        env,
        undos,
        cancellation,
        debug,
        redact: redactor.redact,
        context: ({ reportDir, evidence }) => ({
            step,
            host: host.info,
            log: host.log,
            exec,
            http,
            clock,
            signal: cancelSignal,
            workspace,
            temp,
            reportDir,
            env,
            tools: createToolbox({ exec, http, log: host.log, env, temp, workspace }),
            evidence,
            state: {
                // State cannot be deleted on GitHub; the empty text stands for nothing.
                set: (name, value) => host.saveState(name, value === undefined ? '' : JSON.stringify(value)),
                get(name) {
                    const text = host.getState(name);
                    return text === undefined || text === '' ? undefined : JSON.parse(text);
                },
            },
            onAbort: undos.add,
        }),
        onClose: clean => void cleaners.push(clean),
        async close() {
            release();
            for (const clean of cleaners)
                await clean();
            await http.close();
            await (0,promises_.rm)(temp, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/run/run-step.js













/** How long the cancelled step may take to let go of what it was doing before its undos begin. */
const LET_GO_MS = 500;
/** One undo's limit. GitHub ends everything ten seconds after the first signal. */
const UNDO_MS = { github: 6000, gitlab: 20_000, terminal: 20_000 };
/** The life of a step from inputs to exit code. Never raises: what goes wrong is told by the host. */
async function runStep(step, options = {}) {
    const world = await createWorld(step.contract.name, options);
    try {
        if (world.host.inPostPhase) {
            await runPost(step, world, options);
            return { exitCode: exit_code/* EXIT */.dc.ok };
        }
        return await live(step, world, options);
    }
    finally {
        await world.close();
    }
}
/** Inputs as the user gave them: flags above the environment. Secrets are masked before anything else can print them. */
function givenInputs(contract, world, options) {
    const known = Object.keys(contract.inputs);
    const given = new Map([...world.host.readInputs(known), ...(options.given ?? [])]);
    for (const [name, text] of given) {
        if (contract.inputs[name]?.kind === 'secret')
            world.host.mask(text.trim());
    }
    return given;
}
async function live(step, world, options) {
    const { contract } = step;
    const startedOn = new Date(world.clock.now()).toISOString();
    const around = { world, contract, startedOn, comment: undefined };
    try {
        const { inputs } = parseInputs(contract, givenInputs(contract, world, options));
        if (inputs.comment)
            around.comment = { token: inputs.token };
        const work = workOn(step, inputs, world, startedOn);
        await Promise.race([work, world.cancellation.requested, world.cancellation.crashed]);
        if (!world.cancellation.signal.aborted)
            return await work;
        await settledWithin(work, LET_GO_MS);
        await undo(world);
        // A verdict that was reached all the same counts; a step that cannot stop does not hold the process.
        if (!(await settledWithin(work, LET_GO_MS)))
            throw cancelled(contract.name);
        return await work;
    }
    catch (thrown) {
        const error = toActionError(thrown, contract.name, world.cancellation.signal.aborted);
        await undo(world);
        await publishError(error, around);
        return { exitCode: error.kind === 'failed' ? exit_code/* EXIT */.dc.fail : exit_code/* EXIT */.dc[error.kind] };
    }
}
async function workOn(step, inputs, world, startedOn) {
    const { contract } = step;
    const { name } = contract;
    const shown = inputs.report ?? `mlops-out/report/${name}`;
    const reportDir = (0,external_node_path_.resolve)(world.workspace, shown);
    await refuseForeign(reportDir, shown, name);
    const proofs = await openProofs(inputs, world.workspace);
    const staging = await stage(reportDir);
    world.onClose(staging.discard);
    const ctx = world.context({
        reportDir: staging.path,
        evidence: {
            about: async (artifact) => (await proofs.chain()).about(artifact),
            latest: async (of, role) => (await proofs.chain()).latest(of, role),
            by: async (of) => (await proofs.chain()).by(of),
        },
    });
    const plan = await step.prepare(inputs, ctx);
    // Before an earlier outcome is given again, too: a proof may have been overtaken by a newer failure.
    await proofs.require(plan.uses);
    const keyDigest = digestOfKey(name, plan.key);
    const place = { world, contract, inputs, reportDir, proofs };
    const finished = await reusable(step, inputs, ctx, plan, { ...place, keyDigest });
    if (finished !== undefined) {
        await publishAgain(finished, place);
        return ended(finished.verdict, inputs);
    }
    const outcome = await step.main(inputs, ctx, plan);
    await finish(outcome, { ...place, plan, staging, keyDigest, startedOn });
    world.host.clearState();
    return ended(outcome.verdict, inputs);
}
async function reusable(step, inputs, ctx, plan, { world, contract, reportDir, keyDigest, proofs }) {
    if (inputs.force)
        return undefined;
    const found = await findFinished({
        step: contract.name,
        reportDir,
        keyDigest,
        evidenceDir: proofs.directory,
        verdicts: contract.reuse,
    });
    if (typeof found === 'string') {
        world.host.log.debug(`Not reused: ${found}`);
        return undefined;
    }
    const missing = await step.stands?.(found.record.outputs, inputs, ctx, plan);
    if (missing === undefined)
        return found;
    world.host.log.info(`The finished outcome is not reused: ${missing}`);
    return undefined;
}
function ended(verdict, inputs) {
    return { exitCode: (0,exit_code/* exitCodeOf */.FO)(verdict, inputs['fail-on'], inputs['warn-exit-code']) };
}
/** Restores what the step registered, newest first. Runs once; what was undone is not undone again. */
async function undo({ undos, host }) {
    await undos.runAll(UNDO_MS[host.info.kind], {
        done: name => host.log.info(`Undone: ${name}`),
        failed: (name, error) => host.log.warn(`Not undone: ${name}: ${error.message}`),
    });
}

;// CONCATENATED MODULE: ./build/js/shared/run/run.js



/**
 * The entry of an action: main and post alike, as the runner's state says. Ends the process explicitly, because a
 * socket that a library forgot would otherwise keep the job waiting.
 */
async function run(step) {
    return exitWith(step, { inputsFrom: 'action' });
}
/** Runs a step and ends the process with its exit code. */
async function exitWith(step, options) {
    // Where nobody can be told, the exit code must say it.
    outliveReaders([process.stdout, process.stderr], () => process.exit(exit_code/* EXIT */.dc.infrastructure));
    let exitCode;
    try {
        ;
        ({ exitCode } = await runStep(step, options));
    }
    catch (error) {
        // Before there is a host, or because of it: MLOPS_HOST is wrong, the disk is full.
        const { message, hint, kind, stack } = error;
        process.stderr.write(`! ${step.contract.name}: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
        if (process.env.MLOPS_DEBUG === '1' || process.env.RUNNER_DEBUG === '1')
            process.stderr.write(`${stack}\n`);
        exitCode = kind === 'input' ? exit_code/* EXIT */.dc.input : exit_code/* EXIT */.dc.infrastructure;
    }
    await flushed(process.stdout);
    await flushed(process.stderr);
    process.exit(exitCode);
}


/***/ }),

/***/ 1234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes, the same for all six steps and for the command. */
const EXIT = { ok: 0, fail: 1, input: 2, infrastructure: 3, inconclusive: 4, cancelled: 130 };
/** What `fail-on` may name. `never` reports every verdict but always exits 0. */
const FAIL_ON = ['fail', 'inconclusive', 'warn', 'never'];
/**
 * The exit code of a verdict.
 * @param failOn verdicts that stop the job
 * @param warnExitCode code for `warn` when it does not stop the job (GitLab shows an orange job for it); 0 by default
 */
function exitCodeOf(verdict, failOn, warnExitCode = 0) {
    if (failOn.includes('never') || verdict === 'pass')
        return EXIT.ok;
    if (verdict === 'warn')
        return failOn.includes('warn') ? EXIT.fail : warnExitCode;
    if (!failOn.includes(verdict))
        return EXIT.ok;
    return verdict === 'fail' ? EXIT.fail : EXIT.inconclusive;
}


/***/ }),

/***/ 5725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeTruth),
/* harmony export */   q: () => (/* binding */ EXACT)
/* harmony export */ });
const EXACT = { kind: 'exact' };
/** One phrase for people, e.g. `error-controlled at 5 % (Tango score bound, asymptotic)`. */
function describeTruth(truth) {
    switch (truth.kind) {
        case 'exact':
            return 'exact count';
        case 'error-controlled':
            return `error-controlled at ${+(truth.level * 100).toPrecision(3)} % (${truth.procedure}, ${truth.guarantee})`;
        case 'rule-of-thumb':
            return `rule of thumb (${truth.why})`;
    }
}


/***/ }),

/***/ 3749:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   bk: () => (/* binding */ VERDICTS)
/* harmony export */ });
/* unused harmony exports worst, letsThrough */
/** The four answers that a step can give. A step that cannot decide says `inconclusive`; it never passes by default. */
const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'];
/** The sign that stands beside the word wherever a verdict is shown: never colour alone. */
const SIGNS = {
    pass: '✔',
    warn: '▲',
    fail: '✖',
    inconclusive: '?',
    error: '!',
};
const SEVERITY = { pass: 0, warn: 1, inconclusive: 2, fail: 3 };
/** Orders verdicts by how much attention they need: pass < warn < inconclusive < fail. */
function bySeverity(a, b) {
    return SEVERITY[a] - SEVERITY[b];
}
/**
 * The verdict of a whole from the verdicts of its parts: the most severe one.
 * An empty list is `inconclusive`: nothing was seen, so nothing passes.
 */
function worst(verdicts) {
    let found;
    for (const verdict of verdicts)
        if (found === undefined || bySeverity(verdict, found) > 0)
            found = verdict;
    return found ?? 'inconclusive';
}
/** Whether a later step may build on this verdict: `pass` and `warn` let the train go on. */
function letsThrough(verdict) {
    return verdict === 'pass' || verdict === 'warn';
}


/***/ }),

/***/ 2857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  k5n: () => (/* binding */ _enum),
  Pq9: () => (/* binding */ json),
  euz: () => (/* binding */ literal),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  YjP: () => (/* binding */ string),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, boolean, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, strictObject, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(3908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 3759:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 8532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 3908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 9396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 4723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4921);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
