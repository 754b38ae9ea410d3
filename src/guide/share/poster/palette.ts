import palette from '@/styles/palette.json'

/** A poster is paper whatever the screen's mode is: it goes on to others. */
const { light } = palette

export const paper = light.paper
export const card = light.card
export const line = light.line
export const ink = light.ink
export const ink2 = light.ink2
export const ink3 = light.ink3
export const alert = light.alert
export const alertSoft = light.alertSoft
export const accent = light.accent

/** The colour of the topic with this number, 1 to 4. */
export const topicColours: readonly string[] = [light.topic1, light.topic2, light.topic3, light.topic4]
