import { doJob } from '../../media/do-job'
import { bringIn } from './bring-in'

doJob(bringIn)
