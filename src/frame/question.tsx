import { useUnload } from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { openQuestion, watchQuestions } from '@/platform/dialog/confirm'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Modal } from '@/ui/modal'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** Draws the question that waits for an answer, if there is one. A page that is left answers no. */
export function QuestionSheet() {
  const question = useSyncExternalStore(watchQuestions, openQuestion)
  useUnload(() => openQuestion()?.answer(false))
  if (!question) return null
  const { title, body, yes, no, answer } = question
  return (
    <Modal label={title} closeLabel={no} onClose={() => answer(false)}>
      <Text as="h2" className="question__title">
        {title}
      </Text>
      <Paragraph className="question__body" words={body} />
      <Box className="question__answers">
        <Button id="question-no" className="button question__answer" onPress={() => answer(false)} words={no} />
        <Button
          id="question-yes"
          className="button button--main question__answer"
          onPress={() => answer(true)}
          words={yes}
        />
      </Box>
    </Modal>
  )
}
