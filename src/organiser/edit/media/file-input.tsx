import { inUnitsOf } from 'domain/media/keep-units'
import type { BroughtMedia } from 'domain/media/media-job'
import { PictureSchema } from 'domain/programme/parts'
import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import type { PickedFile } from '@/platform/files/picked-file'
import { dropMedia, requestBringMedia, useMediaUpload } from '@/stores/organiser/media-upload'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { FileField } from '@/ui/form/file-field'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { AlbumButton } from '../../components/album-button'
import type { InputProps } from '../components/input-props'
import type { FileFieldSpec } from '../fields/field-spec'
import { elementId, useForm } from '../form-context'
import { FilePreview } from './file-preview'
import { MediaProgress } from './media-progress'
import { fileInputView } from './view'
import './file-input.scss'

/** A picture or a document: what is there, and how it is chosen, replaced and taken away. */
export function FileInput({ field, path, value, onChange, label }: InputProps<FileFieldSpec>) {
  const form = useForm()
  const { t } = form.locale
  const id = elementId(form.form, path)
  const what = t(field.label)
  const [told, setTold] = useState<Told>({ brought: undefined, isOther: false })
  const [refused, setRefused] = useState<'refused' | 'several'>()
  const isBusy = useMediaUpload(({ field: busy, stage }) => busy !== undefined && stage !== 'failed')
  const view = fileInputView({ use: field.use, value, told: told.brought, isOther: told.isOther, form, what })
  // Somebody may type in fields beside while the file is on its way.
  const latest = useRef({ value, onChange })
  latest.current = { value, onChange }
  useEffect(
    () => () => {
      if (useMediaUpload.getState().field === id) dropMedia()
    },
    [id],
  )
  const bring = async (file: PickedFile) => {
    setRefused(undefined)
    const brought = await requestBringMedia(id, field.use, file)
    if (!brought) return
    const [before, after] = [latest.current.value, brought.file].map((one) =>
      v.is(PictureSchema, one) ? one : undefined,
    )
    const taken = field.use === 'plan' && after ? inUnitsOf(after, before) : brought.file
    setTold({ brought, isOther: field.use === 'plan' && before !== undefined && taken === after })
    latest.current.onChange(taken)
  }
  const remove = () => {
    setTold({ brought: undefined, isOther: false })
    onChange(undefined)
  }
  const fault = form.faultAt(path)
  return (
    <Box className="file-input" role="group" label={label}>
      <Text className="form-field__label">{label}</Text>
      <FilePreview view={view} />
      {view.notes.map((note) => (
        <Paragraph key={note} className="file-input__note" words={note} />
      ))}
      <MediaProgress id={id} />
      <Box className="file-input__acts">
        <FileField
          id={id}
          isSmall
          label={view.choose}
          endings={view.endings}
          disabled={isBusy}
          onPick={(file) => void bring(file)}
          onRefused={setRefused}
        />
        {view.isPicture && (
          <AlbumButton
            id={`${id}-album`}
            disabled={isBusy}
            onPick={([file]) => file && bring(file)}
            onRefused={setRefused}
          />
        )}
        {view.file && field.isOptional && (
          <Button
            id={`${id}-remove`}
            className="button file-input__remove"
            label={t('media.removeNamed', { what })}
            disabled={isBusy}
            onPress={remove}
            words={t('media.remove')}
          />
        )}
      </Box>
      <Paragraph
        className={fault || refused ? 'form-list__fault' : 'fine'}
        words={refused ? t(`fileImport.fault.${refused}`) : (fault ?? view.limits)}
      />
    </Box>
  )
}

type Told = { readonly brought: BroughtMedia | undefined; readonly isOther: boolean }
