// Waiting for what happens soon, without knowing when.
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/**
 * Asks until the answer is true, and gives it back. Errors on the way count as "not yet", except final ones; what stood in the way
 * last is told when the time is up.
 */
export const until = async (what, ask, { seconds = 20, every = 100 } = {}) => {
  const end = Date.now() + seconds * 1000;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `the last answer was ${JSON.stringify(answer)}`;
    } catch (error) {
      if (error.final) throw error;
      last = error.message;
    }
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what} (${last})`);
    await pause(every);
  }
};
