const longest = 1600;

/** What a file may weigh. */
export const mostBytes = 20_000_000;

export interface Caught {
  blob: Blob;
  name: string;
}

/**
 * Makes a photo small enough for a slow network, and leaves out where and when it was taken. Other files stay as they
 * are. Nothing where the browser cannot read the picture: nobody else could look at it either.
 */
export async function shrink(file: File): Promise<Caught | undefined> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return { blob: file, name: file.name };
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return await draw(canvas, file.name);
  } catch {
    return undefined;
  }
}

/** WebP where the browser writes it, else what it writes in its place. */
async function draw(canvas: HTMLCanvasElement, name: string): Promise<Caught | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8));
  const ending = blob?.type.split('/')[1];
  return blob ? { blob, name: name.replace(/\.\w+$/, `.${ending}`) } : undefined;
}
