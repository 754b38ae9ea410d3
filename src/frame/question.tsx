import { useUnload } from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { openQuestion, watchQuestions } from '@/platform/dialog/confirm'
import { Box } from '@/ui/box'
import { Modal } from '@/ui/modal'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

/** Draws the question that waits for an answer, if there is one. A page that is left answers no. */
export function QuestionSheet() {
  const question = useSyncExternalStore(watchQuestions, openQuestion)
  useUnload(() => openQuestion()?.answer(false))
  if (!question) return null
  const { title, body, yes, no, answer } = question
  return (
    <Modal label={title} closeLabel={no} onClose={() => answer(false)}>
      <Words as="h2" className="question__title">
        {title}
      </Words>
      <Words as="p" className="question__body">
        {body}
      </Words>
      <Box className="question__answers">
        <Press id="question-no" className="button question__answer" onPress={() => answer(false)}>
          <Words>{no}</Words>
        </Press>
        <Press id="question-yes" className="button button--main question__answer" onPress={() => answer(true)}>
          <Words>{yes}</Words>
        </Press>
      </Box>
    </Modal>
  )
}
