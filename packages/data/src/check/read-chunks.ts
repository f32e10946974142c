import { closeSync, fstatSync, read } from "node:fs";

const chunkBytes = 1024 * 1024;

/** The bytes of an open file, chunk by chunk in one buffer: each is only good until the next is asked for. Closes it. */
export async function* readChunks(fd: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(bufferSize(fd));
  try {
    for (;;) {
      const count = await readInto(fd, buffer);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(fd);
  }
}

/** A small file needs no large buffer; one byte more than it has shows that it has grown. */
function bufferSize(fd: number): number {
  const { size } = fstatSync(fd);
  // What has no size, a pipe, may have any.
  return size === 0 ? chunkBytes : Math.min(size + 1, chunkBytes);
}

function readInto(fd: number, buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, buffer, 0, buffer.length, null, (error, count) => (error ? reject(error) : resolve(count)));
  });
}
