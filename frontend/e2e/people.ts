/** The demo accounts, as in backend/local/src/main/resources/realm/README.md. */
export const people = {
  teacher: { name: 'ms.reyes', home: '/t' },
  otherTeacher: { name: 'mr.okafor', home: '/t' },
  /** Teaches the same students as `teacher`. */
  coTeacher: { name: 'ms.whitcomb', home: '/t' },
  student: { name: 'lucia', home: '/' },
  classmate: { name: 'wei', home: '/' },
  otherStudent: { name: 'amara', home: '/' },
  guardian: { name: 'mama.herrera', home: '/f' },
  leader: { name: 'principal.stone', home: '/l' },
  admin: { name: 'admin.river', home: '/a' },
  partner: { name: 'partner.museum', home: '/p' },
  otherDistrictsTeacher: { name: 'teacher.lake', home: '/t' },
  otherDistrictsStudent: { name: 'student.lake', home: '/' },
  otherDistrictsAdmin: { name: 'admin.lake', home: '/a' },
  /** In the class of `otherDistrictsTeacher`; nothing is known about her yet. */
  newStudent: { name: 'wren.lake', home: '/' },
} as const;

export type Actor = keyof typeof people;

/** Has an account with the identity provider, and nobody in Trellis is linked to it. */
export const visitor = 'visitor';
export const password = 'trellis';
