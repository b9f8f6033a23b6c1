import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

export const vi: Phrases<typeof en> = {
  columns: {
    id: 'mã',
    name: 'họ và tên',
    email: 'email',
    language: 'ngôn ngữ',
    unit: 'đơn vị',
    tier: 'hạng',
    revenue: 'doanh thu',
    revenueLastYear: 'doanh thu năm trước',
    cameBy: 'đến qua',
    manager: 'quản lý',
    ring: 'loại đối tác',
    timeZone: 'múi giờ',
    lastDay: 'ngày nghỉ việc',
    parent: 'đơn vị cấp trên',
    figure: 'chỉ số',
    value: 'giá trị',
    answers: 'số câu trả lời',
    source: 'nguồn',
    date: 'ngày',
    industry: 'ngành',
  },
  file: {
    empty: 'Tệp không có dòng dữ liệu nào. Hãy xuất lại, mỗi dòng một người, một đơn vị hoặc một chỉ số.',
    columnsMissing: (columns) =>
      `Dòng đầu tiên phải ghi tên các cột. Còn thiếu: ${columns}. Hãy thêm hoặc đổi tên cột rồi thử lại.`,
    columnTwice: (column) => `Có hai cột cùng nghĩa “${column}”. Hãy bỏ hoặc đổi tên một cột.`,
    columnsTwice: (target, titles) =>
      `Có nhiều cột được hiểu là “${target}”: ${titles}. Hãy giữ một cột và bỏ qua các cột còn lại.`,
    attributesTooMany:
      'Có hơn 30 cột được dùng làm thuộc tính riêng. Hãy giữ lại những cột sẽ dùng để chọn người.',
    unreadable: (line) =>
      `Không đọc được tệp ở dòng ${line}: thường là do thiếu dấu ngoặc kép đóng. Hãy lưu lại dưới dạng CSV.`,
    oldWorkbook:
      'Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành” và lưu dạng .xlsx hoặc CSV UTF-8.',
    protectedWorkbook:
      'Tệp Excel này được bảo vệ bằng mật khẩu. Hãy mở tệp, gỡ mật khẩu trong mục Tệp, Thông tin, Bảo vệ sổ làm việc, lưu lại rồi chọn tệp lần nữa.',
    noWorkbook:
      'Tệp này không phải tệp Excel (.xlsx) cũng không phải tệp CSV. Hãy lưu bảng theo một trong hai dạng đó.',
    damagedWorkbook:
      'Tệp Excel này bị hỏng hoặc chưa đầy đủ. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi chọn tệp lần nữa.',
    unfoldsTooLarge:
      'Tệp Excel này khi giải nén lớn hơn nhiều so với một danh sách người hoặc đơn vị. Hãy chép các dòng sang một sổ mới, hoặc lưu dạng CSV UTF-8.',
    sheetUnknown: (sheet) => `Tệp không có trang tính “${sheet}”. Hãy chọn trong danh sách.`,
    tooWide: 'Tệp có hơn 500 cột. Hãy bỏ bớt các cột không cần.',
    tooLarge: 'Tệp lớn hơn 100 MB. Hãy chia nhỏ tệp hoặc bỏ bớt các cột không cần.',
    sliceMisplaced: 'Tệp chưa được gửi trọn vẹn. Hãy chọn lại tệp.',
    uploadElsewhere:
      'Tệp này vừa được kiểm tra lại hoặc đã được nhập. Hãy xem lại trang của tệp trước khi tiếp tục.',
    noUnits: 'Chưa có đơn vị nào. Hãy nhập danh sách đơn vị trước, sau đó mới nhập người.',
  },
  rows: {
    'id-missing': () => 'Thiếu mã. Hãy ghi mã của người hoặc đơn vị này trong hệ thống của công ty.',
    'id-too-long': () => 'Mã dài hơn 120 ký tự. Hãy rút ngắn.',
    'id-twice': (_, line) => `Mã này đã có ở dòng ${line}. Hãy giữ lại một trong hai dòng.`,
    'name-missing': () => 'Thiếu tên. Hãy điền tên.',
    'name-too-long': () => 'Tên quá dài. Hãy rút ngắn.',
    'name-unreadable': () => 'Một số chữ bị mất dấu. Hãy lưu tệp dạng “CSV UTF-8” rồi nhập lại.',
    'address-wrong': (value) => `“${value}” không phải là địa chỉ email. Hãy sửa lại hoặc để trống.`,
    'address-twice': (_, line) => `Địa chỉ email này đã có ở dòng ${line}. Mỗi người chỉ cần một dòng.`,
    'unit-missing': () => 'Thiếu đơn vị. Hãy ghi mã hoặc tên đơn vị.',
    'unit-unknown': (value) => `Không có đơn vị “${value}”. Hãy sửa lại hoặc nhập đơn vị đó trước.`,
    'tier-unknown': (value) =>
      `“${value}” không phải là hạng. Hãy dùng bạc, vàng hoặc bạch kim, hoặc để trống.`,
    'revenue-wrong': (value) =>
      `“${value}” không phải là số tiền hợp lệ. Hãy ghi một số từ 0 đến 1.000.000.000.000.000, hoặc để trống.`,
    'came-by-unknown': (value) =>
      `“${value}” không cho biết khách hàng đến qua đâu. Hãy ghi giới thiệu hoặc quảng cáo, hoặc để trống.`,
    'manager-too-long': () => 'Mã quản lý dài hơn 120 ký tự. Hãy rút ngắn.',
    'ring-unknown': (value) =>
      `“${value}” không phải là loại đối tác. Hãy ghi khách hàng, đối tác hoặc nhà cung cấp, hoặc để trống.`,
    'time-zone-unknown': (value) =>
      `“${value}” không phải là múi giờ. Hãy ghi tên như Asia/Ho_Chi_Minh, hoặc để trống.`,
    'last-day-wrong': (value) =>
      `“${value}” không phải là ngày. Hãy ghi dạng 30/11/2026 hoặc 2026-11-30, hoặc để trống.`,
    'last-day-implausible': (value) =>
      `“${value}” không thể là ngày nghỉ việc: trước năm 1950 hoặc sau hơn hai năm nữa. Hãy sửa lại năm.`,
    'attribute-too-long': () => 'Giá trị dài hơn 200 ký tự. Hãy rút ngắn hoặc bỏ qua cột này.',
    'cells-too-many': () =>
      'Dòng này có nhiều ô hơn dòng đầu tiên. Hãy đặt giá trị có chứa dấu phân cách trong dấu ngoặc kép.',
    'parent-unknown': (value) => `Không có đơn vị “${value}”. Hãy thêm vào tệp hoặc sửa đơn vị cấp trên.`,
    circle: () => 'Đơn vị này lại là cấp trên của chính nó. Hãy sửa đơn vị cấp trên.',
  },
  notes: {
    'language-unknown': (value) => `Chưa hỗ trợ ngôn ngữ “${value}”: người này sẽ nhận thư tiếng Anh.`,
    'erased-left-alone': () => 'Người này đã yêu cầu xóa dữ liệu nên không được nhập.',
    'role-address': (value) =>
      `“${value}” là địa chỉ chung của bộ phận, không phải của một người: ai đọc thư thì người đó trả lời.`,
    'has-left': (day) =>
      `Đã ghi nhận nghỉ việc từ ${day} và vẫn giữ như vậy. Nếu người này đã quay lại, hãy thêm cột “ngày nghỉ việc” và để trống ô.`,
  },
  program: {
    noSurvey: 'Chương trình cần ít nhất một bảng khảo sát: cho khách hàng, cho nhân viên, hoặc cả hai.',
    wrongSide: 'Có bảng khảo sát đặt nhầm phía. Hãy đổi chỗ hai bảng.',
    templateUnknown: 'Không có mẫu này. Hãy chọn một mẫu trong danh sách.',
    measureUnknown: (key) => `Chỉ số “${key}” không gắn với câu hỏi nào. Hãy chọn chỉ số khác.`,
  },
  measures: {
    customer_nps: 'NPS khách hàng',
    employee_nps: 'eNPS nhân viên',
    customer_top_two_box: 'Khách hàng hài lòng',
    employee_top_two_box: 'Nhân viên hài lòng',
    customer_effort: 'Thuận tiện cho khách hàng',
    employee_effort: 'Thuận tiện cho nhân viên',
  },
  wave: {
    noSurvey: 'Chương trình này không có bảng khảo sát cho phía đó.',
    unitUnknown: (unit) => `Không có đơn vị “${unit}”. Hãy chọn trong danh sách.`,
    nobody: 'Sẽ không có ai nhận được. Hãy xem danh sách bị bỏ qua hoặc chọn đơn vị khác.',
    'opens-in-the-past': 'Thời điểm mở đã qua. Hãy chọn thời điểm khác hoặc gửi ngay.',
    'opens-too-far-ahead': 'Thời điểm mở còn hơn một năm nữa. Hãy chọn sớm hơn.',
    'closes-before-it-opens': 'Thời điểm đóng phải sau khi mở và sau hiện tại. Hãy chọn muộn hơn.',
    'open-too-long': 'Một đợt khảo sát mở tối đa một năm. Hãy đóng sớm hơn.',
    'hours-impossible':
      'Hãy chọn ít nhất một ngày trong tuần và giờ kết thúc sau giờ bắt đầu; giờ gửi thư đầu tiên phải nằm trong khoảng đó.',
    'spread-too-long': 'Như vậy sẽ mất hơn 60 ngày. Hãy gửi cho nhiều người hơn mỗi ngày.',
    'no-time-before-the-close':
      'Đợt khảo sát sẽ đóng trước khi đến giờ gửi của tất cả mọi người. Hãy đóng muộn hơn, chia ra ít ngày hơn hoặc chọn giờ khác.',
    'reminder-after-the-close':
      'Có lần nhắc rơi vào sau khi đóng, hoặc trong vòng bốn giờ trước đó. Hãy bỏ lần nhắc đó hoặc đóng muộn hơn.',
    'thresholds-too-low': 'Điểm số cần ít nhất 5 câu trả lời, ý kiến cần ít nhất 10. Chỉ có thể nâng lên.',
    'too-few': (people) =>
      `Chỉ có ${people} nhân viên sẽ nhận được. Dưới 10 người thì có thể bị nhận ra: hãy chọn thêm đơn vị.`,
    'singles-out': (people) =>
      `So với một đợt trong 30 ngày qua, ${people} người sẽ bị tách riêng ra. Hãy chọn đúng những đơn vị của đợt đó, hoặc đợi đủ 30 ngày.`,
    anotherLaunches: 'Một đợt khảo sát nhân viên khác đang được gửi. Đợt này sẽ tự bắt đầu sau một phút.',
    missedItsTime: 'Không gửi được trước thời điểm đóng. Chưa ai được mời: hãy lên lịch lại.',
    stillLaunching: 'Đợt khảo sát đang được gửi. Hãy đóng sau khi mọi người đã được mời.',
    alreadyOver: 'Đợt khảo sát đã kết thúc, không còn gì để hủy.',
    nothingToPause: 'Chỉ tạm dừng được đợt đang gửi hoặc đang mở. Không cần làm gì thêm.',
    pauseReasonTooLong: (longest) => `Vui lòng viết trong tối đa ${longest} ký tự.`,
    lookBeforeResuming:
      'Đợt này đã tự tạm dừng. Hãy xem các địa chỉ gửi không được, xác nhận là đã xem, rồi tiếp tục.',
    notBegun: 'Đợt khảo sát chưa bắt đầu. Hãy hủy đợt này.',
    noSuchReminder: 'Đợt khảo sát này không có thư nhắc đó.',
    numberTaken: 'Có nhiều đợt được lên lịch cùng lúc. Vui lòng thử lại.',
    continuousForCustomers: 'Chỉ có thể hỏi khách hàng theo sự kiện. Với nhân viên, hãy chọn một thời điểm.',
    continuousWithoutChoice:
      'Đợt hỏi theo sự kiện không chọn đơn vị và không có thư nhắc. Hãy bỏ cả hai lựa chọn này.',
    notContinuous: 'Đợt này hỏi những người trong danh bạ. Hãy dùng một đợt hỏi theo sự kiện.',
    alreadySent: 'Thư đã được gửi nên không thể rút lại lời mời nữa.',
    delayImpossible: (days) => `Hãy chọn thời gian chờ từ 0 phút đến ${days} ngày.`,
    notOpen: 'Đợt này không mở. Hãy dùng một đợt đang mở hoặc mở đợt mới.',
    momentUnknown: (moment) =>
      `Bảng khảo sát của đợt này không có khoảnh khắc “${moment}”. Hãy dùng một khoảnh khắc có trong bảng, hoặc bỏ trống.`,
    unitNotInWave: (unit) => `Đợt này không có đơn vị “${unit}”. Hãy dùng mã của một đơn vị trong đợt.`,
    keyUsedBefore:
      'Khóa chống lặp (idempotency key) này đã dùng cho việc khác. Hãy dùng khóa mới cho mỗi sự kiện.',
  },
  apiKey: {
    nameNeeded: 'Hãy đặt tên cho khóa, tối đa 80 ký tự: tên của hệ thống sẽ dùng khóa này.',
  },
  staff: {
    notYourself: 'Bạn không thể tự thu hồi quyền truy cập của mình. Hãy nhờ một quản trị viên khác.',
    chooseRoles: 'Hãy chọn ít nhất một vai trò được giữ lại, hoặc thu hồi toàn bộ quyền truy cập.',
  },
  thresholds: {
    wrong: (scores, comments, highest) =>
      `Hãy chọn số nguyên: ít nhất ${scores} câu trả lời để có điểm, ít nhất ${comments} để có ý kiến và không ít hơn số để có điểm, cả hai nhiều nhất ${highest}.`,
    belowCompany: (scores, comments) =>
      `Công ty đã đặt ít nhất ${scores} câu trả lời để có điểm và ${comments} để có ý kiến. Mỗi đợt chỉ có thể tăng thêm.`,
  },
  webhook: {
    'no-url': 'Hãy nhập địa chỉ đầy đủ, ví dụ https://crm.example.com/hooks/insideout.',
    'not-https': 'Địa chỉ phải bắt đầu bằng https:// để không ai đọc được dọc đường.',
    'with-password':
      'Hãy bỏ tên người dùng và mật khẩu khỏi địa chỉ: địa chỉ được hiển thị ở đây và lưu trong nhật ký.',
    'not-public': 'Địa chỉ này không truy cập được từ internet. Hãy nhập địa chỉ có tên công khai.',
    noEvents: 'Hãy chọn ít nhất một điều mà địa chỉ này được báo.',
    changedMeanwhile: 'Webhook vừa được thay đổi cùng lúc. Hãy xem lại rồi làm lại.',
  },
  suspected: {
    nothingChosen: 'Hãy chọn câu trả lời, và cho biết tính hay bỏ qua các câu trả lời đó.',
  },
  themes: {
    noAnswers: 'Chỉ có thể thống kê chủ đề khi đợt khảo sát đã mở và có câu trả lời.',
    nameNeeded: (longest) => `Vui lòng đặt tên chủ đề bằng cả hai ngôn ngữ, mỗi tên tối đa ${longest} ký tự.`,
    choiceNeeded: 'Vui lòng chọn góc nhìn, thời điểm và phía từ danh sách.',
    tooMany: (most) =>
      `Mỗi chương trình có tối đa ${most} chủ đề riêng. Vui lòng xóa chủ đề không còn dùng, hoặc thêm từ vào chủ đề khác.`,
  },
  youSaidWeDid: {
    notOver: 'Có thể phản hồi ý kiến sau khi đợt khảo sát đã đóng và có kết quả.',
  },
  suppression: {
    addressWrong: 'Đây không phải là địa chỉ email. Vui lòng nhập như hello@example.com.',
    changedMeanwhile: 'Mục này vừa được thay đổi. Vui lòng xem lại danh sách.',
    stays: {
      unsubscribed: 'Người này đã hủy đăng ký. Chỉ chính họ mới có thể thay đổi điều đó.',
      asked: 'Người này đã đề nghị không gửi thư. Chỉ có thể bỏ mục này trong ngày nhập.',
      complained: 'Người này đã báo thư của công ty là thư rác. Địa chỉ được giữ trong danh sách.',
      erased:
        'Người này đã yêu cầu xóa dữ liệu. Địa chỉ được giữ trong danh sách để không bao giờ bị dùng lại.',
      bounced: 'Thư gửi đến địa chỉ này bị trả lại.',
    },
  },
  erasure: {
    waveRuns: {
      customer: 'Một khảo sát đang được chuẩn bị cho người này. Vui lòng thử lại sau vài phút.',
      employee:
        'Người này đang được mời trong một khảo sát. Cho đến khi công bố kết quả, hệ thống cần tên để che đi trong ý kiến của đồng nghiệp. Vui lòng xóa dữ liệu sau khi có kết quả.',
    },
    opportunityChanged: 'Có người vừa sửa một cơ hội với khách hàng này. Vui lòng bấm lại.',
    importRuns: 'Một tệp danh sách đang được nhập. Vui lòng thử lại khi nhập xong.',
  },
  restPeriods: {
    wrong: (relationship, any, longest) =>
      `Giữa hai khảo sát về mối quan hệ cần ít nhất ${relationship} ngày, giữa hai khảo sát bất kỳ ít nhất ${any} ngày, và không quá ${longest} ngày. Khoảng thứ nhất không được ngắn hơn khoảng thứ hai.`,
  },
  segment: {
    changedMeanwhile: 'Phân khúc vừa được người khác thay đổi. Chưa lưu gì.',
    nameNeeded: 'Vui lòng đặt tên cho phân khúc, tối đa 80 ký tự.',
    nothingChosen: 'Vui lòng chọn ít nhất một tiêu chí: nếu không, phân khúc sẽ gồm tất cả mọi người.',
    criteriaWrong: 'Có tiêu chí chưa hợp lý. Vui lòng kiểm tra thuộc tính, ngày và cỡ mẫu.',
    gone: 'Phân khúc này không còn. Vui lòng chọn phân khúc khác.',
    changed: 'Phân khúc đã thay đổi sau bản xem trước. Vui lòng xem bản mới rồi hãy gửi.',
  },
  skipReasons: {
    'no-address': 'không có địa chỉ email',
    unsubscribed: 'đã hủy đăng ký nhận thư',
    asked: 'đã đề nghị không gửi thư',
    bounced: 'thư bị trả lại',
    complained: 'đã báo thư rác',
    erased: 'đã yêu cầu xóa dữ liệu',
    resting: 'đang trong thời gian nghỉ sau khảo sát trước',
    duplicate: 'trùng địa chỉ với người khác',
    'role-address': 'địa chỉ dùng chung, ví dụ info@',
    'employee-too': 'đồng thời là nhân viên',
    'not-drawn': 'không được chọn vào mẫu',
    left: 'đã nghỉ việc',
    'held-back': 'tạm để lại để không ai bị nhận ra',
  },
};
