/** A kind of our own: nothing else that is dragged is taken for a student. */
const kind = 'application/x-trellis-student';

export function startDrag(data: DataTransfer, studentId: string) {
  data.setData(kind, studentId);
  data.effectAllowed = 'copy';
}

/** The names of what is dragged can be read on the way, its content only when it is dropped. */
export const isStudent = (data: DataTransfer) => data.types.includes(kind);
export const draggedStudent = (data: DataTransfer) => data.getData(kind);
