import type * as real from '@/platform/storage/preferences'

/** A device's small values as texts; a text that is no JSON cannot be read. */
class FakePreferences {
  readonly texts = new Map<string, string>()
  /** Whether the device takes no more. */
  isFull = false

  set(name: string, text: string): void {
    this.texts.set(name, text)
  }
}

export const preferences = new FakePreferences()

export const readPreference: typeof real.readPreference = (name) => {
  try {
    return JSON.parse(preferences.texts.get(name) ?? '')
  } catch {
    return undefined
  }
}

export const writePreference: typeof real.writePreference = (name, value) => {
  if (!preferences.isFull) preferences.set(name, JSON.stringify(value))
  return !preferences.isFull
}
