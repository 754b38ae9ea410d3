import './web.scss'
import './print.scss'
