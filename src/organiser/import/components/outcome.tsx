import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { OutcomeView } from '../view'

/** What somebody should know of the file before its rows. */
export function ImportNotes({ notes }: { notes: readonly string[] }) {
  return (
    <Box className="import-notes">
      {notes.map((note) => (
        <Paragraph key={note} words={note} />
      ))}
    </Box>
  )
}

/** What stays as somebody changed it by hand. */
export function Kept({ view: { kept, keptLines } }: { view: OutcomeView }) {
  const [isOpen, setOpen] = useState(false)
  if (!kept) return null
  return (
    <Box className="card import-kept">
      <Button id="import-kept" className="import-kept__head" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Text className="import-kept__title">{kept}</Text>
        <Icon name="chevron-down" size="small" />
      </Button>
      {isOpen && (
        <Box as="ul" className="import-kept__lines">
          {keptLines.map((line) => (
            <Box as="li" key={line}>
              <Text>{line}</Text>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}

type BarProps = { view: OutcomeView; isBusy: boolean; isTaking: boolean; onTake: () => void }

/** Always in reach: what the file changes, and the one way to take it. */
export function ImportBar({ view: { outcome, kept, act, nothing }, isBusy, isTaking, onTake }: BarProps) {
  const { t } = useLocale()
  return (
    <Box className="desk-bar import-bar">
      <Box className="import-bar__words" role="status">
        <Paragraph
          id="import-outcome"
          className="import-bar__taken figures"
          words={nothing ? t(nothing.title) : outcome}
        />
        <Paragraph className="import-bar__kept figures" words={nothing ? t(nothing.body) : kept} />
      </Box>
      {!nothing && (
        <Button
          id="import-take"
          className="button button--main import-bar__take"
          disabled={isBusy}
          onPress={onTake}
          words={isTaking ? t('fileImport.taking') : act}
        />
      )}
    </Box>
  )
}
