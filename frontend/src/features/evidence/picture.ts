const longest = 1600;

/** Makes a photo small enough for a slow network, and leaves out where and when it was taken. */
export async function shrink(file: File): Promise<{ blob: Blob; name: string }> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return { blob: file, name: file.name };
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.8));
    return blob ? { blob, name: file.name.replace(/\.\w+$/, '.webp') } : { blob: file, name: file.name };
  } catch {
    // not a picture this browser can read: the server decides about it
    return { blob: file, name: file.name };
  }
}
