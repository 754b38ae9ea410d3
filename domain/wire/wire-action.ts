import * as v from 'valibot'
import type { Role } from '../roles'

/** Who may call an action; a role may do what the ones before it may. Identity comes from the transport, never from the input. */
export type Caller = 'anyone' | Role

/** What crosses between a client and the backend: `POST /api/<function>/<action>` with the input as JSON. */
export const action = <Input extends v.GenericSchema, Output extends v.GenericSchema>(definition: {
  who: Caller
  input: Input
  output: Output
}) => definition

/** The caller's own id for what it asks, so that asking again does nothing again. */
export const RequestSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'an id of 8 to 64 letters, digits, _ and -'),
)

/** What `wx.login` gives: it tells the backend who the caller is in WeChat, once. */
export const LoginSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
