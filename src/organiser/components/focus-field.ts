import { scrollToId } from '@/platform/navigation/scroll'

/** Brings a field before the eyes: a mini program cannot put the cursor into one by its id. */
export const focusField = (id: string): void => scrollToId(id)
