/** Every message id there is. A new file of messages is added here, and nowhere else. */
export type MessageId =
  | keyof typeof import('./en/admin.json')
  | keyof typeof import('./en/competencies.json')
  | keyof typeof import('./en/evidence.json')
  | keyof typeof import('./en/expectations.json')
  | keyof typeof import('./en/family.json')
  | keyof typeof import('./en/goals.json')
  | keyof typeof import('./en/grid.json')
  | keyof typeof import('./en/history.json')
  | keyof typeof import('./en/path.json')
  | keyof typeof import('./en/print.json')
  | keyof typeof import('./en/profile.json')
  | keyof typeof import('./en/review.json')
  | keyof typeof import('./en/student.json')
  | keyof typeof import('./en/shell.json')
  | keyof typeof import('./en/today.json')
  | keyof typeof import('./en/ui.json');
