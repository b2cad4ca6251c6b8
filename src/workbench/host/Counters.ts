/** What travelled between add-in and host: the two quantities that decide how fast an add-in feels in Excel. */
export class Counters {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  actions = 0;

  request(bytes: number): void {
    this.roundTrips += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  response(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
    this.actions = 0;
  }
}
