import type * as v from 'valibot'
import type { Role } from './roles'

/** Who may call an action; a role may do what the ones before it may. Identity comes from the transport, never from the input. */
export type Caller = 'anyone' | Role

/** What crosses between a client and the backend: `POST /api/<function>/<action>` with the input as JSON. */
export const action = <Input extends v.GenericSchema, Output extends v.GenericSchema>(definition: {
  who: Caller
  input: Input
  output: Output
}) => definition
