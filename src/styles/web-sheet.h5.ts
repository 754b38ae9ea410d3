import './web.scss'
import './panes.scss'
