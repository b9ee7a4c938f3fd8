/** Counts from now on how often the page has its turn, until it is asked. */
export function countTurns(): () => number {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.close();
    return turns;
  };
}
