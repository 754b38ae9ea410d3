import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'
import type { HeroView } from '../view'

/** The forum's own card: whose, what about, when and where. */
export function Hero({ hero: { name, theme, when, place, figures } }: { hero: HeroView }) {
  return (
    <Link id="forum-card" className="hero" to="/guide/forum/index">
      <Words as="p" className="hero__name" lang={name.language}>
        {name.wording}
      </Words>
      <Words as="h2" className="hero__theme" lang={theme.language}>
        {theme.wording}
      </Words>
      <Box className="hero__where">
        <Words className="figures">{when}</Words>
        <Words lang={place.language}>{place.wording}</Words>
      </Box>
      <Box className="hero__figures">
        {figures.map(({ value, label }) => (
          <Box key={label.wording} className="hero__figure">
            <Words as="p" className="hero__value figures">
              {value}
            </Words>
            <Words as="p" className="hero__label" lang={label.language}>
              {label.wording}
            </Words>
          </Box>
        ))}
      </Box>
    </Link>
  )
}
