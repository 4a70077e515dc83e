const key = (classId: string) => `observe.${classId}`;

/** The skill this teacher looked at last in a class, on this device: the next look is most often at the same. */
export const lastSkill = (classId: string): string | undefined =>
  localStorage.getItem(key(classId)) ?? undefined;

export const rememberSkill = (classId: string, competencyId: string): void =>
  localStorage.setItem(key(classId), competencyId);
