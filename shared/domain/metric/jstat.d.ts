declare module 'jstat' {
  const library: {
    readonly studentt: {
      cdf(t: number, degreesOfFreedom: number): number;
      pdf(t: number, degreesOfFreedom: number): number;
      inv(probability: number, degreesOfFreedom: number): number;
    };
    readonly normal: { cdf(x: number, mean: number, standardDeviation: number): number };
    gammaln(x: number): number;
  };
  export default library;
}
