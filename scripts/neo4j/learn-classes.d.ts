export function learnClasses(tell: (sentence: string) => void): Promise<void>;
