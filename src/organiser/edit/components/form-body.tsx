import { Fragment } from 'react'
import { partsOf } from '../fields/parts-of'
import type { FormState } from '../use-editing'
import { AnotherLanguage } from './another-language'
import { FormPart } from './form-part'
import { IdPart } from './id-part'

type FormBodyProps = { state: FormState; isNew: boolean; onLanguage: (language: string) => void }

/** All the fields. */
export function FormBody({ state, isNew, onLanguage }: FormBodyProps) {
  const { editing, enter, setEditing } = state
  return (
    <>
      {partsOf[editing.kind].map((part, index) => (
        <Fragment key={part.title}>
          <FormPart part={part} values={editing.form} onEnter={enter} />
          {index === 0 && isNew && (
            <IdPart id={editing.id} onChange={(id) => setEditing((one) => ({ ...one, id: id.trim() }))} />
          )}
        </Fragment>
      ))}
      <AnotherLanguage onAdd={onLanguage} />
    </>
  )
}
