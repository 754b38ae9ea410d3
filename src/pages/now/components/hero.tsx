import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { HeroView } from '../view'
import './hero.scss'

/** The forum's own card: whose, what about, when and where. */
export function Hero({ hero: { name, theme, when, place, figures } }: { hero: HeroView }) {
  return (
    <Link id="forum-card" className="hero" to="/guide/forum/index">
      <Paragraph className="hero__name" words={name} />
      <Text as="h2" className="hero__theme">
        {theme}
      </Text>
      <Box className="hero__where">
        <Text className="figures">{when}</Text>
        <Text>{place}</Text>
      </Box>
      <Box className="hero__figures">
        {figures.map(({ value, label }) => (
          <Box key={label.wording} className="hero__figure">
            <Paragraph className="hero__value figures" words={value} />
            <Paragraph className="hero__label" words={label} />
          </Box>
        ))}
      </Box>
    </Link>
  )
}
