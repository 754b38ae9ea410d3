/** What stands inside a built-in component; all others hold what the app puts in them. */
export const slotTemplates: Record<string, string> = {
  slot: '<slot/>',
  image: '<img/>',
  input: '<input/>',
  textarea: '<textarea/>',
  canvas: '<canvas/><slot/>',
  'rich-text': '<div/>',
}
