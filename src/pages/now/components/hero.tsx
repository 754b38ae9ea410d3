import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { HeroView } from '../view'
import './hero.scss'

/** The forum's own card: whose, what about, when and where. */
export function Hero({ hero: { name, theme, when, place, figures } }: { hero: HeroView }) {
  return (
    <Link id="forum-card" className="hero" to="/guide/forum/index">
      {name && (
        <Text as="p" className="hero__name" lang={name.language}>
          {name.wording}
        </Text>
      )}
      <Text as="h2" className="hero__theme" lang={theme.language}>
        {theme.wording}
      </Text>
      <Box className="hero__where">
        <Text className="figures">{when}</Text>
        <Text lang={place.language}>{place.wording}</Text>
      </Box>
      <Box className="hero__figures">
        {figures.map(({ value, label }) => (
          <Box key={label.wording} className="hero__figure">
            <Text as="p" className="hero__value figures">
              {value}
            </Text>
            <Text as="p" className="hero__label" lang={label.language}>
              {label.wording}
            </Text>
          </Box>
        ))}
      </Box>
    </Link>
  )
}
