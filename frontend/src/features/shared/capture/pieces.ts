import { api, isProblem } from '../../../api';
import type { Caught } from './picture';

/** From here on a file goes in pieces, and goes on where it stopped. */
const large = 1_000_000;
/** What is sent again at most when the connection is cut. */
export const piece = 512 * 1024;

/** As the server tells it. */
interface Upload {
  id: string;
  offset: number;
}

const version = { 'Tus-Resumable': '1.0.0' };

/**
 * Puts a file into a form; a large one is sent before, and the form names it.
 *
 * @param key the same on every try, so that the next one finds what has arrived
 */
export async function attach(form: FormData, caught: Caught, key: string): Promise<void> {
  if (caught.blob.size <= large) form.append('file', caught.blob, caught.name);
  else form.append('upload', await sendInPieces(caught, key));
}

/** The id of the upload that a file has become. */
export async function sendInPieces(caught: Caught, key: string): Promise<string> {
  const begun = await begin(caught, key);
  // what was begun long ago is forgotten there
  const upload = (await arrived(begun.id)) ?? (await begin(caught, crypto.randomUUID()));
  let at = upload.offset;
  while (at < caught.blob.size) at = await sendNext(upload.id, caught.blob, at);
  return upload.id;
}

const begin = ({ blob, name }: Caught, key: string) =>
  api.post<Upload>('/uploads', new Blob(), {
    key,
    headers: {
      ...version,
      'Upload-Length': String(blob.size),
      'Upload-Metadata': `filename ${base64(name)}`,
    },
  });

async function arrived(id: string): Promise<Upload | undefined> {
  try {
    return await api.get<Upload>(`/uploads/${id}`);
  } catch (error) {
    if (isProblem(error) && error.status === 404) return undefined;
    throw error;
  }
}

/** Where the piece after the next one begins. */
async function sendNext(id: string, blob: Blob, at: number): Promise<number> {
  const end = Math.min(at + piece, blob.size);
  const headers = {
    ...version,
    'Upload-Offset': String(at),
    'Content-Type': 'application/offset+octet-stream',
  };
  try {
    await api.patch(`/uploads/${id}`, blob.slice(at, end), { headers });
    return end;
  } catch (error) {
    // it had arrived, and only the answer was lost
    if (isProblem(error, 'upload-offset')) return (await arrived(id))?.offset ?? at;
    throw error;
  }
}

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
