/** What a file that an organiser brings is for. */
export const mediaUses = ['plan', 'portrait', 'logo', 'document'] as const
export type MediaUse = (typeof mediaUses)[number]

/** What a photo's name ends in. A home that cannot draw takes JPEG, PNG and WebP only. */
export const photoEndings: readonly string[] = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'tif', 'tiff']

/** What was left out of a drawing: `active` what runs or moves, `external` what would be fetched from elsewhere, `pages` all but the first. */
export const leftOutParts = ['active', 'external', 'pages'] as const
export type LeftOutPart = (typeof leftOutParts)[number]

/** What names of files of each use end in, without the dot. Their content tells what they are. */
export const mediaEndings: Readonly<Record<MediaUse, readonly string[]>> = {
  plan: ['svg', 'pdf', 'png', 'jpg', 'jpeg', 'webp'],
  portrait: ['jpg', 'jpeg', 'png', 'webp'],
  logo: ['svg', 'png', 'jpg', 'jpeg', 'webp'],
  document: ['pdf', 'docx', 'pptx', 'xlsx'],
}
