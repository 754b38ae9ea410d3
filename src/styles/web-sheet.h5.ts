import './web.scss'
import './panes.scss'
import './columns.scss'
