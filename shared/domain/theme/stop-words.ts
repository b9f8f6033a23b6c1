// Words that say nothing by themselves: no distinctive term begins or ends with one.
import type { Language } from '../localized.ts';
import { foldKey } from './word-key.ts';

const ENGLISH = `a about after again all also always am an and any are as at be because been before being but by can could
  did do does doing done down each else even ever every everything few for from further get gets getting go going got
  had has have having he her here hers him his how however i i'm i've if in into is it it's its itself just let like
  made make makes many may me might more most much must my need nor now of off on once one only or other our ours out
  over own per please quite rather really s said same see she should since so some something such t than that that's
  the their them then there these they thing things this those though through to too two under until up us use used
  very via was we well went were what when where which while who whom why will with would yet you your yours`;

const VIETNAMESE = `ai anh à ạ ấy bà bác bạn bao bằng bên bị bởi cả các cái cần càng cậu cháu chắc chỉ chị chiếc cho chú
  chúng chứ chuyện có con còn cô cứ của cùng cũng cuộc dù dưới đã đang đây đấy đâu đến để đều đi đó do dì em gì giờ hay
  hãy hết hơn hoặc họ hôm khác khi kể kia là lại làm lần lên loại luôn lúc lắm mà mấy mình mọi mỗi một này nào nay năm
  nên nếu ngay ngày ngoài người nhau nhé nhỉ nhiều như nhưng những nơi nó nữa ở ông phải qua quá quý ra rằng rất rồi
  sao sau sẽ sự ta tại tất tháng thấy thầy thế thêm theo thì thôi thứ tôi tới trên trong trước từ từng tuy và vào vẫn
  vậy vì về việc vừa với xin yêu`;

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(ENGLISH.split(/\s+/)),
  vi: withoutAccentsToo(VIETNAMESE.split(/\s+/)),
};

export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS[language].has(word);
}

/** `ăn` is no stop word, but `an` typed without its accents may be one: only syllables of three letters and more. */
function withoutAccentsToo(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.map((word) => foldKey(word)).filter((word) => word.length >= 3)]);
}
