/** How long a question takes on average, for the minutes on screen. */
const SECONDS_A_QUESTION = 50

/** Minutes that a quiz of `questions` questions takes, about. */
export const minutesForQuiz = (questions: number): number => Math.ceil((questions * SECONDS_A_QUESTION) / 60)
