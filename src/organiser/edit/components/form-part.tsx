import { Section } from '@/components/section'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { FormSection } from '../fields/field-spec'
import type { Form } from '../form/values'
import { useForm } from '../form-context'
import { FieldInput } from './field-input'

type FormPartProps = { part: FormSection; values: Form; onEnter: (name: string, value: unknown) => void }

const titled = new Set(['list', 'group'])

/** Fields that belong together, on a card. */
export function FormPart({ part, values, onEnter }: FormPartProps) {
  const { locale } = useForm()
  return (
    <Section title={part.title}>
      <Box className="card form-part">
        {part.fields.map((field) => (
          <Box key={field.name} className={`form-part__field form-part__field--${field.type}`}>
            {titled.has(field.type) && field.label !== part.title && (
              <Text as="h3" className="form-part__title">
                {locale.t(field.label)}
              </Text>
            )}
            <FieldInput
              field={field}
              path={field.name}
              value={values[field.name]}
              onChange={(value) => onEnter(field.name, value)}
            />
          </Box>
        ))}
      </Box>
    </Section>
  )
}
