/** What organisers may do, each more than the one before: edit the draft; publish it; decide who may. */
export const roles = ['editor', 'publisher', 'owner'] as const
export type Role = (typeof roles)[number]

/** Whether who has `role` may do what `needed` may. */
export const covers = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed)
