/** Elements of SVG that draw and do nothing else (SVG 2, "Element Index"). */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc style image
   clipPath mask pattern marker linearGradient radialGradient stop
   filter feBlend feColorMatrix feComposite feDropShadow feFlood feGaussianBlur feMerge feMergeNode feMorphology feOffset`.split(
    /\s+/,
  ),
)

/** Elements that only hold others: what they hold is drawn as in a group. */
export const GROUPS: ReadonlySet<string> = new Set(['a', 'switch'])

/** Elements that run, move or show what is no SVG. Whatever else is left out is a program's own, and changes nothing. */
export const ACTIVE: ReadonlySet<string> = new Set(
  'script handler listener foreignObject iframe embed object video audio canvas animate animateColor animateMotion animateTransform set discard mpath'.split(
    ' ',
  ),
)

/** Attributes of those elements (SVG 2, "Attribute Index" and "Property Index"). */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class style lang x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate d points width height viewBox
   preserveAspectRatio transform transform-origin pathLength textLength lengthAdjust startOffset method spacing offset
   gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits
   patternContentUnits patternTransform markerWidth markerHeight markerUnits orient refX refY
   fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-opacity opacity color display visibility overflow clip-path clip-rule mask filter
   marker-start marker-mid marker-end stop-color stop-opacity flood-color flood-opacity font-family font-size font-weight
   font-style font-variant font-stretch text-anchor text-decoration letter-spacing word-spacing dominant-baseline
   alignment-baseline baseline-shift writing-mode direction unicode-bidi shape-rendering text-rendering image-rendering
   color-interpolation color-interpolation-filters paint-order vector-effect mix-blend-mode isolation
   in in2 result stdDeviation type values mode operator k1 k2 k3 k4 radius primitiveUnits filterUnits xml:space xml:lang`.split(
    /\s+/,
  ),
)
