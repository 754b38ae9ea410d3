import { useEffect, useRef, useState } from 'react'
import { pickedFile, pickedPhoto } from '@/platform/files/pick-file.h5'
import { Icon } from '@/ui/icon'
import type { FileFieldProps } from './file-field'
import './file-field.scss'

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

/**
 * Takes what is dropped on the field, or anywhere on the page where it is alone there: beside a field a browser would open
 * the file in the page's place. Answers where the field is, and whether files are held over the page.
 */
function useDrop(take: (files: readonly File[]) => void, isAlone: boolean) {
  const [isOver, setOver] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const taking = useRef(take)
  taking.current = take
  const isMine = useRef(isAlone)
  isMine.current = isAlone
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const isHere = event.target instanceof Node && place.current?.contains(event.target)
      if (isHere || isMine.current) taking.current(Array.from(event.dataTransfer?.files ?? []))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return { isOver, place }
}

export function FileField(props: FileFieldProps) {
  const { id, label, hint, endings, isSmall, isAlone = false, disabled, onPick, onPickPhotos, onRefused } = props
  const take = (files: readonly File[]) => {
    const [file, ...others] = files
    if (disabled || !file) return
    if (onPickPhotos) onPickPhotos(files.map(pickedPhoto))
    else if (others.length > 0) onRefused('several')
    else onPick?.(pickedFile(file))
  }
  const { isOver, place } = useDrop(take, isAlone)
  return (
    <div ref={place} className={`file-field ${isSmall ? 'file-field--small' : ''} ${isOver ? 'file-field--over' : ''}`}>
      <input
        id={id}
        type="file"
        className="file-field__input"
        accept={endings.map((ending) => `.${ending}`).join(',')}
        multiple={onPickPhotos !== undefined}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          take(Array.from(target.files ?? []))
          // So that the same file, mended meanwhile, can be chosen again.
          target.value = ''
        }}
      />
      <label className="file-field__face" htmlFor={id}>
        <Icon name="upload" size={isSmall ? 'small' : 'large'} />
        <span className="file-field__label">{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="file-field__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
