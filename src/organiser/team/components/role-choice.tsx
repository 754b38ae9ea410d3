import { type Role, roles } from 'domain/roles'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

type RoleChoiceProps = {
  /** Before the role in the ids of the choices. */
  prefix: string
  label: string
  chosen: Role
  onChoose: (role: Role) => void
}

/** The roles, each with what it may do. */
export function RoleChoice({ prefix, label, chosen, onChoose }: RoleChoiceProps) {
  const { t } = useLocale()
  return (
    <Box className="invite__part" role="group" label={label}>
      {roles.map((role) => (
        <Button
          key={role}
          id={`${prefix}-${role}`}
          className={`invite-role ${role === chosen ? 'invite-role--chosen' : ''}`}
          selected={role === chosen}
          onPress={() => onChoose(role)}
        >
          <Box className="invite-role__body">
            <Text className="invite-role__name">{t(`role.${role}`)}</Text>
            <Text className="invite-role__may">{t(`role.${role}.may`)}</Text>
          </Box>
          {role === chosen && <Icon name="check" />}
        </Button>
      ))}
    </Box>
  )
}
