import type { FieldFrameProps } from './field-frame'
import './form-field.scss'

export function FieldFrame({ id, label, error, hint, children }: FieldFrameProps) {
  return (
    <div className={`form-field ${error ? 'form-field--wrong' : ''}`}>
      <label className="form-field__label" htmlFor={id}>
        {label}
      </label>
      {children}
      {(error || hint) && (
        <p id={`${id}-note`} className="form-field__note" role={error ? 'alert' : undefined}>
          {error || hint}
        </p>
      )}
    </div>
  )
}
