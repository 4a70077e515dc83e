import { crc32 } from 'node:zlib';

const VERSION = 20;

/** A zip of these texts, uncompressed: enough for a roster of a few rows. */
export function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text, 'utf8');
    const local = header(0x04034b50, name, content, 30, 4);
    const central = header(0x02014b50, name, content, 46, 6);
    central.writeUInt16LE(VERSION, 4);
    central.writeUInt32LE(offset, 42);
    parts.push(local, content);
    directory.push(central);
    offset += local.length + content.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, names, end]);
}

/** Both kinds of header hold the same fields in the same order, from `at` on. */
function header(signature: number, name: string, content: Buffer, size: number, at: number): Buffer {
  const head = Buffer.alloc(size);
  head.writeUInt32LE(signature, 0);
  head.writeUInt16LE(VERSION, at);
  head.writeUInt32LE(crc32(content), at + 10);
  head.writeUInt32LE(content.length, at + 14);
  head.writeUInt32LE(content.length, at + 18);
  head.writeUInt16LE(Buffer.byteLength(name), at + 22);
  return Buffer.concat([head, Buffer.from(name)]);
}
