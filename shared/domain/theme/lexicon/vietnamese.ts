import type { OpinionTable, PhraseTable } from './phrase-table.ts';

export const VIETNAMESE_PHRASES: PhraseTable = {
  quality: {
    favourable:
      'chất lượng tốt, hàng tốt, sản phẩm tốt, chất lượng cao, hàng chất lượng, bền, dùng bền, dùng tốt, đúng mô tả, giống mô tả, giống hình, đúng như hình, chắc chắn lắm, hàng chính hãng, đảm bảo chất lượng',
    unfavourable:
      'kém chất lượng, chất lượng kém, chất lượng tệ, chất lượng đi xuống, chất lượng giảm, chất lượng không tốt, hàng lỗi, hàng giả, hàng nhái, hàng kém, mau hỏng, nhanh hỏng, bị hỏng, bị hư, mau hư, dễ hỏng, dễ vỡ, bị vỡ, bị rách, không đúng mô tả, không giống hình, khác hình, khác mô tả, không bền, dùng một lần là hỏng, không dùng được, hết hạn sử dụng',
    neutral: 'chất lượng, sản phẩm, mặt hàng, món hàng, chất liệu, mẫu mã',
  },
  food: {
    favourable:
      'ngon, rất ngon, ngon miệng, đồ ăn ngon, món ăn ngon, đậm đà, vừa miệng, hợp khẩu vị, tươi ngon, tươi, nóng hổi, nước dùng ngon, đầy đặn, nhiều topping, ngon bổ rẻ',
    unfavourable:
      'dở, dở tệ, đồ ăn dở, nhạt, nhạt nhẽo, nguội, đồ ăn nguội, nguội ngắt, món ăn nguội, mặn quá, quá mặn, ngọt quá, quá ngọt, nhiều dầu mỡ, ngấy, ôi thiu, bị thiu, không tươi, không ngon, kém ngon, hết ngon, chưa chín, còn sống, bị khét, ít thịt, khẩu phần ít, ít quá, ăn không đủ no, đau bụng, ngộ độc',
    neutral:
      'món ăn, đồ ăn, thức ăn, thức uống, đồ uống, nước uống, khẩu vị, hương vị, bữa sáng, bữa trưa, bữa tối, cơm trưa, suất ăn, cà phê, trà sữa, bún, phở, cơm, nước lèo, nước dùng, buffet sáng, tráng miệng',
  },
  choice: {
    favourable:
      'đa dạng, nhiều lựa chọn, nhiều món, nhiều mẫu mã, phong phú, đủ loại, nhiều mặt hàng, đầy đủ hàng',
    unfavourable:
      'hết hàng, hết món, hết size, ít lựa chọn, ít món, ít mẫu, không đa dạng, không có nhiều lựa chọn, không có hàng, thiếu hàng, menu ít, thực đơn ít món, nghèo nàn, không còn hàng, cháy hàng',
    neutral: 'lựa chọn, thực đơn, chủng loại, danh mục',
  },
  price: {
    favourable:
      'giá rẻ, rẻ, giá tốt, giá hợp lý, giá cả hợp lý, giá phải chăng, giá mềm, giá ổn, đáng tiền, đáng đồng tiền, xứng đáng với giá tiền, giá hạt dẻ, giá sinh viên, giá cạnh tranh, bình dân, tiết kiệm',
    unfavourable:
      'đắt, đắt quá, quá đắt, mắc quá, hơi mắc, giá mắc, giá cao, giá hơi cao, giá quá cao, giá đắt, chát, hơi chát, giá chát, không đáng tiền, không xứng với giá tiền, không đáng giá, tăng giá, giá tăng, lên giá, chặt chém, phí cao, phí ẩn, phụ thu, phụ phí, thu thêm tiền, phí dịch vụ cao, tốn tiền, phí tiền',
    neutral: 'giá, giá cả, giá tiền, giá thành, chi phí, mức giá, bảng giá, phí',
  },
  offers: {
    favourable:
      'nhiều ưu đãi, nhiều khuyến mãi, ưu đãi tốt, khuyến mãi hấp dẫn, ưu đãi hấp dẫn, giảm giá nhiều, có quà tặng, tặng quà, được tặng, tích điểm tốt, hay có khuyến mãi',
    unfavourable:
      'ít khuyến mãi, ít ưu đãi, không có khuyến mãi, không có ưu đãi, không được giảm giá, mã không dùng được, mã giảm giá không dùng được, không áp dụng được mã, hết mã, mất điểm, điểm hết hạn, khuyến mãi ảo, không có quà, khách quen không được gì',
    neutral:
      'khuyến mãi, khuyến mại, ưu đãi, giảm giá, mã giảm giá, quà tặng, tích điểm, thẻ thành viên, chương trình khách hàng thân thiết, khách hàng thân thiết, thành viên',
  },
  premises: {
    favourable:
      'không gian đẹp, không gian rộng rãi, rộng rãi, thoáng mát, không gian thoáng, thoáng đãng, ấm cúng, view đẹp, trang trí đẹp, đẹp mắt, vị trí thuận tiện, vị trí đẹp, dễ tìm, có chỗ đậu xe, chỗ để xe rộng, yên tĩnh, tiện nghi đầy đủ, phòng đẹp, cơ sở vật chất tốt',
    unfavourable:
      'không có chỗ đậu xe, không có chỗ để xe, không có chỗ đỗ xe, không có bãi xe, khó đậu xe, khó gửi xe, khó đỗ xe, thiếu chỗ để xe, chật, chật chội, chật hẹp, ồn, ồn ào, ồn quá, quá ồn, nóng quá, nóng nực, ngột ngạt, bí bách, không có điều hòa, điều hòa hỏng, máy lạnh hỏng, máy lạnh yếu, đông quá, quá đông, đông nghịt, xuống cấp, cũ kỹ, khó tìm, thiếu ghế, thiếu bàn, không có chỗ ngồi, hết chỗ, xa quá',
    neutral:
      'không gian, chỗ đậu xe, chỗ để xe, chỗ đỗ xe, bãi xe, bãi giữ xe, gửi xe, giữ xe, chỗ ngồi, điều hòa, máy lạnh, nhạc, âm thanh, ánh sáng, vị trí, địa điểm, mặt bằng, phòng ốc, thang máy, nhà vệ sinh, wc, tiện nghi, cơ sở vật chất, căn tin, căng tin, văn phòng, bàn ghế',
  },
  cleanliness: {
    favourable:
      'sạch sẽ, sạch, vệ sinh tốt, gọn gàng, ngăn nắp, sạch bóng, đảm bảo vệ sinh, hợp vệ sinh, thơm tho',
    unfavourable:
      'bẩn, dơ, dơ bẩn, bẩn thỉu, không sạch, mất vệ sinh, thiếu vệ sinh, không đảm bảo vệ sinh, kém vệ sinh, vệ sinh kém, có mùi, mùi hôi, hôi, hôi hám, ẩm mốc, có gián, có ruồi, có tóc, ruồi, bụi bặm, nhiều bụi, bừa bộn, bàn bẩn, bàn dơ, nhớp nháp',
    neutral: 'vệ sinh, dọn dẹp, dọn phòng, vệ sinh an toàn thực phẩm, an toàn thực phẩm',
  },
  digital: {
    favourable:
      'app dễ dùng, dễ sử dụng, dễ thao tác, app tiện lợi, giao diện đẹp, giao diện dễ nhìn, app tốt, wifi mạnh, wifi nhanh',
    unfavourable:
      'app lỗi, lỗi app, app hay lỗi, app bị lỗi, ứng dụng lỗi, app chậm, app lag, bị lag, giật lag, treo máy, bị treo, bị văng, hay văng, văng app, lỗi hệ thống, hệ thống lỗi, hệ thống hay lỗi, hệ thống chậm, web chậm, web lỗi, không đăng nhập được, không vào được app, không vào được, không nhận được otp, khó sử dụng, khó dùng, khó thao tác, mạng yếu, wifi yếu, wifi chậm, mạng chậm, không có wifi, mất mạng, rớt mạng',
    neutral:
      'ứng dụng, trang web, web, hệ thống, giao diện, đăng nhập, mật khẩu, mạng, tổng đài tự động, mã qr, quét mã',
  },
  waiting: {
    favourable:
      'nhanh, nhanh chóng, nhanh gọn, phục vụ nhanh, lên món nhanh, ra món nhanh, làm nhanh, xử lý nhanh, nhanh lẹ, lẹ, đúng giờ, đúng hẹn, không phải chờ, không phải đợi, khỏi chờ, không phải xếp hàng, kịp thời',
    unfavourable:
      'chậm, chậm quá, quá chậm, chậm chạp, phục vụ chậm, lên món chậm, ra món chậm, ra món lâu, lên món lâu, làm chậm, xử lý chậm, hơi lâu, rất lâu, khá lâu, lâu lắm, lâu quá, quá lâu, chờ lâu, đợi lâu, chờ quá lâu, đợi quá lâu, chờ rất lâu, đợi rất lâu, chờ hơi lâu, đợi hơi lâu, phải chờ, phải đợi, chờ mãi, đợi mãi, chờ cả tiếng, đợi cả tiếng, chờ hàng giờ, chờ hàng tiếng, xếp hàng dài, xếp hàng lâu, trễ, trễ giờ, trễ hẹn, muộn, chậm trễ, rề rà, lề mề, mất thời gian, tốn thời gian, sai hẹn',
    neutral: 'chờ, chờ đợi, đợi, thời gian chờ, thời gian đợi, tốc độ, xếp hàng, hàng chờ, lấy số',
  },
  ordering: {
    favourable:
      'dễ đặt, đặt hàng dễ, đặt bàn dễ, đặt lịch dễ, đặt hàng nhanh, check in nhanh, nhận phòng nhanh, dễ đặt hàng, dễ đặt lịch',
    unfavourable:
      'khó đặt, khó đặt hàng, khó đặt bàn, khó đặt lịch, không đặt được, hủy đơn, đơn bị hủy, bị hủy đơn, tự ý hủy, mất đơn, không có bàn, đặt rồi mà không có, check in lâu, nhận phòng lâu, check in chậm',
    neutral:
      'đặt hàng, đặt bàn, đặt phòng, đặt lịch, đặt chỗ, đặt vé, đơn hàng, đơn, nhận phòng, trả phòng, đăng ký, lịch hẹn',
  },
  delivery: {
    favourable:
      'giao hàng nhanh, giao nhanh, ship nhanh, giao đúng giờ, giao hàng đúng hẹn, giao hàng đúng giờ, đóng gói cẩn thận, đóng gói kỹ, đóng gói đẹp, gói hàng cẩn thận, freeship, miễn phí giao hàng, miễn phí ship, shipper nhiệt tình, shipper thân thiện, shipper dễ thương',
    unfavourable:
      'giao hàng chậm, giao chậm, giao hàng trễ, giao trễ, giao hàng lâu, giao lâu, ship chậm, ship lâu, chưa nhận được hàng, không nhận được hàng, không giao hàng, mất hàng, thất lạc, phí ship cao, ship đắt, ship mắc, đóng gói sơ sài, đóng gói cẩu thả, móp méo, hộp móp, bị móp, giao hàng muộn, giao muộn, shipper thái độ, shipper thô lỗ, shipper cọc cằn',
    neutral:
      'giao hàng, vận chuyển, ship, tài xế, đóng gói, gói hàng, đơn vị vận chuyển, nhận hàng, kiện hàng, phí ship',
  },
  payment: {
    favourable:
      'thanh toán nhanh, thanh toán dễ, thanh toán tiện lợi, dễ thanh toán, hóa đơn rõ ràng, tính tiền nhanh, thanh toán dễ dàng',
    unfavourable:
      'tính tiền sai, tính sai tiền, tính nhầm, tính nhầm tiền, tính dư tiền, trừ tiền hai lần, trừ tiền 2 lần, bị trừ tiền, thu sai, sai hóa đơn, hóa đơn sai, thanh toán lỗi, lỗi thanh toán, không thanh toán được, không nhận thẻ, không cho chuyển khoản, chỉ nhận tiền mặt, không xuất hóa đơn, tính tiền lâu, tính tiền chậm, thối thiếu tiền, thối tiền sai',
    neutral:
      'thanh toán, hóa đơn, tính tiền, chuyển khoản, quẹt thẻ, tiền mặt, thu ngân, hóa đơn đỏ, trả tiền, ví điện tử, hoàn tiền vào thẻ',
  },
  accuracy: {
    favourable: 'chính xác, giao đúng hàng, đúng món, không sai sót, đúng yêu cầu, đúng đơn',
    unfavourable:
      'giao nhầm, giao sai, giao nhầm hàng, giao sai hàng, giao thiếu, giao thiếu hàng, thiếu món, nhầm món, sai món, lên nhầm món, lên sai món, quên món, sai đơn, nhầm đơn, nhầm lẫn, sai sót, sai size, sai màu, nhầm size, nhầm màu, làm sai, ghi sai, không đúng yêu cầu, không đúng đơn, sai thông tin',
    neutral: 'độ chính xác',
  },
  procedures: {
    favourable:
      'thủ tục nhanh, thủ tục đơn giản, thủ tục nhanh gọn, quy trình rõ ràng, quy trình đơn giản, đơn giản, gọn nhẹ, quy trình hợp lý',
    unfavourable:
      'thủ tục rườm rà, rườm rà, thủ tục phức tạp, phức tạp, thủ tục lâu, rắc rối, lằng nhằng, nhiêu khê, nhiều giấy tờ, quá nhiều giấy tờ, giấy tờ nhiều, hành chính quá, quan liêu, cứng nhắc, chồng chéo, quy trình rối, quy trình không rõ ràng, quy trình chưa rõ ràng, quy trình phức tạp, duyệt lâu, phê duyệt lâu, phê duyệt chậm, nhiều cấp duyệt, họp nhiều, họp hành nhiều, quá nhiều cuộc họp, nhiều cuộc họp, nhiều báo cáo, thay đổi liên tục',
    neutral:
      'thủ tục, quy trình, giấy tờ, hồ sơ, phê duyệt, quy định, chính sách, nội quy, báo cáo, họp, họp hành, cuộc họp, biểu mẫu',
  },
  returns: {
    favourable:
      'đổi trả dễ, đổi trả dễ dàng, đổi trả nhanh, hoàn tiền nhanh, bảo hành tốt, bảo hành nhanh, đổi hàng nhanh, dễ đổi trả, cho đổi trả',
    unfavourable:
      'không cho đổi, không cho trả, không được đổi trả, không cho đổi trả, không hoàn tiền, không được hoàn tiền, chưa hoàn tiền, chưa được hoàn tiền, hoàn tiền lâu, hoàn tiền chậm, khó đổi trả, đổi trả khó, bảo hành lâu, bảo hành chậm, từ chối bảo hành, không bảo hành, bảo hành kém, bảo hành tệ',
    neutral: 'đổi trả, đổi hàng, trả hàng, hoàn tiền, hoàn hàng, bảo hành, sửa chữa, chính sách đổi trả',
  },
  solving: {
    favourable:
      'giải quyết nhanh, giải quyết tốt, giải quyết thỏa đáng, xử lý tốt, xử lý khéo, hỗ trợ nhiệt tình, hỗ trợ tốt, hỗ trợ nhanh, hỗ trợ kịp thời, hỗ trợ tận tình, chăm sóc tốt, chăm sóc khách hàng tốt, hậu mãi tốt, giải quyết kịp thời',
    unfavourable:
      'không giải quyết, không được giải quyết, chưa giải quyết, chưa được giải quyết, giải quyết chậm, giải quyết lâu, giải quyết không thỏa đáng, xử lý kém, không xử lý, chưa xử lý, đùn đẩy, đùn đẩy trách nhiệm, đổ lỗi, vô trách nhiệm, thiếu trách nhiệm, không chịu trách nhiệm, không hỗ trợ, không được hỗ trợ, hỗ trợ kém, hỗ trợ chậm, bỏ mặc, đem con bỏ chợ, chăm sóc khách hàng kém, chăm sóc khách hàng tệ, hậu mãi kém, khiếu nại không ai',
    neutral:
      'khiếu nại, phàn nàn, góp ý, hỗ trợ, giải quyết, xử lý, chăm sóc khách hàng, hậu mãi, sự cố, kỹ thuật viên',
  },
  reaching: {
    favourable:
      'phản hồi nhanh, trả lời nhanh, rep nhanh, rep tin nhắn nhanh, dễ liên hệ, trả lời tin nhắn nhanh, nghe máy nhanh, phản hồi kịp thời',
    unfavourable:
      'không nghe máy, không bắt máy, không ai nghe máy, không ai bắt máy, gọi không được, gọi mãi không được, gọi hoài không được, gọi không ai nghe, không gọi được, không liên lạc được, không liên hệ được, khó liên hệ, khó liên lạc, không trả lời, không phản hồi, không thấy phản hồi, chưa thấy phản hồi, chưa phản hồi, không rep, seen không rep, xem mà không trả lời, trả lời chậm, phản hồi chậm, rep chậm, không gọi lại, máy bận, tổng đài bận',
    neutral:
      'tổng đài, đường dây nóng, liên hệ, liên lạc, phản hồi, trả lời tin nhắn, gọi lại, tin nhắn, nghe máy',
  },
  information: {
    favourable:
      'thông tin rõ ràng, hướng dẫn rõ ràng, hướng dẫn cụ thể, hướng dẫn tận tình, giải thích rõ ràng, giải thích cặn kẽ, minh bạch, dễ hiểu, rõ ràng, thông báo kịp thời, hướng dẫn chi tiết',
    unfavourable:
      'không rõ ràng, chưa rõ ràng, thiếu rõ ràng, mập mờ, mơ hồ, không minh bạch, thiếu minh bạch, khó hiểu, thông tin sai, thiếu thông tin, không có thông tin, không thông báo, không được thông báo, không báo trước, không ai báo, không giải thích, không hướng dẫn, mỗi người nói một kiểu, mỗi nơi nói một kiểu, hướng dẫn sai, không có biển chỉ dẫn',
    neutral: 'thông tin, hướng dẫn, giải thích, thông báo, biển chỉ dẫn, bảng chỉ dẫn, mô tả sản phẩm',
  },
  attitude: {
    favourable:
      'nhiệt tình, nhân viên nhiệt tình, phục vụ nhiệt tình, thân thiện, lịch sự, vui vẻ, niềm nở, tận tình, tận tâm, chu đáo, ân cần, dễ thương, lễ phép, lễ độ, hòa nhã, nhã nhặn, tử tế, hiếu khách, nhẹ nhàng, kiên nhẫn, phục vụ tốt, thái độ tốt, thái độ phục vụ tốt, nhân viên tốt, nhân viên dễ thương, quan tâm khách hàng, quan tâm đến khách, hay cười, tươi cười, đáng yêu, mến khách, nhiệt huyết',
    unfavourable:
      'thái độ tệ, thái độ kém, thái độ không tốt, thái độ lồi lõm, thái độ phục vụ kém, phục vụ kém, phục vụ tệ, phục vụ không tốt, thô lỗ, cộc cằn, cọc cằn, cáu gắt, cau có, gắt gỏng, khó chịu, mặt nặng mày nhẹ, thờ ơ, lạnh nhạt, lạnh lùng, hời hợt, bất lịch sự, thiếu lịch sự, thiếu tôn trọng, khinh khách, khinh thường, coi thường khách, coi thường, chảnh, hách dịch, vô lễ, quát, quát mắng, nạt, lớn tiếng, nói trống không, trống không, thiếu nhiệt tình, kém nhiệt tình, không quan tâm, không thèm, chửi, làm việc riêng, bấm điện thoại, lười, uể oải, phân biệt khách, phân biệt đối xử với khách',
    neutral:
      'nhân viên, nhân viên phục vụ, thái độ, thái độ phục vụ, phục vụ, dịch vụ, lễ tân, bảo vệ, nhân viên bán hàng, bạn nhân viên, em nhân viên, tiếp tân, phong cách phục vụ, cách phục vụ',
  },
  competence: {
    favourable:
      'tư vấn nhiệt tình, tư vấn tốt, tư vấn kỹ, tư vấn tận tình, tư vấn rõ ràng, chuyên nghiệp, am hiểu, có chuyên môn, giỏi, tay nghề cao, tay nghề tốt, có kinh nghiệm, giàu kinh nghiệm, hiểu biết, nắm rõ sản phẩm, có tâm',
    unfavourable:
      'thiếu chuyên nghiệp, không chuyên nghiệp, chưa chuyên nghiệp, tư vấn sai, tư vấn kém, tư vấn không rõ, tư vấn qua loa, qua loa, không biết gì, không nắm rõ, không nắm được, không hiểu sản phẩm, thiếu kinh nghiệm, chưa có kinh nghiệm, không có chuyên môn, thiếu chuyên môn, yếu chuyên môn, tay nghề kém, tay nghề yếu, nghiệp vụ kém, nghiệp vụ yếu, lúng túng, làm ăn cẩu thả, cẩu thả, không được đào tạo bài bản',
    neutral: 'tư vấn, chuyên môn, nghiệp vụ, kiến thức, tay nghề, kinh nghiệm, trình độ',
  },
  trust: {
    favourable:
      'uy tín, tin tưởng, tin cậy, đáng tin, đáng tin cậy, yên tâm, an tâm, giữ lời, giữ đúng cam kết, trung thực, thật thà, an toàn, gắn bó lâu dài, ủng hộ lâu dài, khách quen',
    unfavourable:
      'lừa đảo, lừa dối, lừa khách, gian dối, gian lận, không trung thực, thiếu trung thực, mất uy tín, không uy tín, thiếu uy tín, không giữ lời, thất hứa, hứa suông, hứa hẹn, không đúng cam kết, không như cam kết, không như quảng cáo, quảng cáo sai, quảng cáo láo, treo đầu dê bán thịt chó, mất niềm tin, mất lòng tin, không tin tưởng, lộ thông tin, lộ thông tin cá nhân, gọi điện làm phiền, gọi làm phiền, làm phiền',
    neutral: 'thương hiệu, cam kết, bảo mật, thông tin cá nhân, niềm tin',
  },
  pay: {
    favourable:
      'lương tốt, lương cao, lương ổn, thu nhập tốt, thu nhập ổn định, phúc lợi tốt, chế độ tốt, đãi ngộ tốt, thưởng nhiều, lương thưởng tốt, lương đúng hạn, trả lương đúng hạn, chế độ đãi ngộ tốt',
    unfavourable:
      'lương thấp, lương quá thấp, lương hơi thấp, lương còn thấp, lương ít, lương chậm, chậm lương, nợ lương, trả lương trễ, trả lương chậm, lương không đủ sống, không tăng lương, chưa tăng lương, lâu tăng lương, tăng lương, cần tăng lương, nên tăng lương, nâng lương, cải thiện lương, lương không tương xứng, chưa tương xứng, không tương xứng, thưởng ít, không có thưởng, không có thưởng tết, cắt thưởng, trừ lương, phạt tiền, phúc lợi kém, ít phúc lợi, phúc lợi ít, đãi ngộ kém, chế độ kém, không trả tiền tăng ca, không có tiền tăng ca, không đóng bảo hiểm, thu nhập thấp, phụ cấp thấp, không có phụ cấp',
    neutral:
      'lương, tiền lương, lương thưởng, thu nhập, thưởng, tiền thưởng, thưởng tết, phúc lợi, phụ cấp, bảo hiểm, chế độ, đãi ngộ, chế độ đãi ngộ, trợ cấp, hoa hồng',
  },
  workload: {
    favourable:
      'giờ giấc linh hoạt, thời gian linh hoạt, giờ làm linh hoạt, làm việc từ xa, khối lượng công việc vừa phải, công việc vừa sức, cân bằng công việc và cuộc sống, công việc ổn định, không áp lực, ít áp lực',
    unfavourable:
      'quá tải, quá nhiều việc, nhiều việc quá, việc nhiều, công việc nhiều, khối lượng công việc lớn, khối lượng công việc nhiều, áp lực, áp lực cao, áp lực lớn, áp lực công việc, căng thẳng, tăng ca, tăng ca nhiều, làm thêm giờ, ot nhiều, thiếu người, thiếu nhân sự, thiếu nhân lực, thiếu nhân viên, ít người, thêm người, tuyển thêm người, bổ sung nhân sự, kiêm nhiệm, ôm nhiều việc, làm việc quá sức, kiệt sức, mệt mỏi, mệt, không có ngày nghỉ, ít ngày nghỉ, không được nghỉ, làm cả cuối tuần, làm cuối tuần, deadline gấp, gấp quá, chỉ tiêu cao, chỉ tiêu quá cao, kpi cao, kpi quá cao, ca đêm, đổi ca liên tục, không có thời gian nghỉ',
    neutral:
      'khối lượng công việc, công việc, giờ làm, giờ làm việc, ca làm, ca làm việc, lịch làm việc, xếp ca, chia ca, chỉ tiêu, nghỉ phép, ngày nghỉ, ngày phép, nghỉ ngơi, nghỉ trưa, ot',
  },
  tools: {
    favourable:
      'trang thiết bị đầy đủ, đầy đủ trang thiết bị, thiết bị hiện đại, máy móc hiện đại, công cụ tốt, thiết bị tốt, đầy đủ công cụ',
    unfavourable:
      'máy tính cũ, máy tính chậm, máy chậm, máy cũ, máy móc cũ, máy móc lạc hậu, thiết bị cũ, thiết bị hỏng, máy hỏng, máy hay hỏng, máy móc hay hỏng, thiếu thiết bị, thiếu công cụ, thiếu dụng cụ, thiếu máy, thiếu trang thiết bị, phần mềm cũ, phần mềm lỗi, phần mềm chậm, phần mềm hay lỗi, dụng cụ cũ, thiếu đồ bảo hộ, đồng phục xấu, lạc hậu',
    neutral:
      'máy tính, thiết bị, trang thiết bị, máy móc, công cụ, dụng cụ, phần mềm, đồng phục, đồ bảo hộ, máy in, phương tiện làm việc',
  },
  growth: {
    favourable:
      'được đào tạo, đào tạo tốt, học hỏi được nhiều, học được nhiều, cơ hội thăng tiến, nhiều cơ hội, cơ hội phát triển, được phát triển, lộ trình rõ ràng, lộ trình thăng tiến rõ ràng, được học hỏi, môi trường học hỏi',
    unfavourable:
      'không được đào tạo, thiếu đào tạo, ít đào tạo, đào tạo ít, không có đào tạo, đào tạo thêm, cần đào tạo, không có cơ hội thăng tiến, ít cơ hội thăng tiến, không thăng tiến, khó thăng tiến, không có lộ trình, lộ trình không rõ ràng, không có cơ hội phát triển, ít cơ hội, giậm chân tại chỗ, không có tương lai, không phát triển, không ai hướng dẫn người mới',
    neutral:
      'đào tạo, thăng tiến, phát triển bản thân, lộ trình, học hỏi, khóa học, kỹ năng, huấn luyện, sự nghiệp, tập huấn, cơ hội',
  },
  leadership: {
    favourable:
      'sếp tốt, sếp dễ thương, sếp tâm lý, sếp quan tâm, sếp vui tính, quản lý tốt, quản lý tâm lý, quản lý quan tâm, lãnh đạo quan tâm, lãnh đạo tốt, lãnh đạo giỏi, ban lãnh đạo quan tâm, biết lắng nghe, lắng nghe nhân viên, sếp lắng nghe, quản lý giỏi, có tầm nhìn, hỗ trợ nhân viên',
    unfavourable:
      'quản lý kém, quản lý tệ, quản lý yếu, quản lý không tốt, lãnh đạo kém, sếp khó, sếp khó tính, sếp tệ, sếp hay quát, sếp hay mắng, không lắng nghe, không biết lắng nghe, không chịu nghe, không nghe ai, không nghe nhân viên, chỉ đạo không rõ ràng, không rõ định hướng, thiếu định hướng, không có định hướng, độc đoán, gia trưởng, áp đặt, soi mói, quản lý vi mô, la mắng, mắng nhân viên, chửi mắng nhân viên, xa rời nhân viên, không quan tâm nhân viên, không quan tâm đến nhân viên',
    neutral:
      'sếp, quản lý, lãnh đạo, ban lãnh đạo, ban giám đốc, giám đốc, cấp trên, trưởng phòng, trưởng nhóm, tổ trưởng, cửa hàng trưởng, trưởng ca, quản lý cửa hàng',
  },
  colleagues: {
    favourable:
      'đồng nghiệp tốt, đồng nghiệp thân thiện, đồng nghiệp vui vẻ, đồng nghiệp hòa đồng, hòa đồng, đoàn kết, gắn kết, giúp đỡ nhau, giúp đỡ lẫn nhau, hỗ trợ nhau, hỗ trợ lẫn nhau, môi trường tốt, môi trường làm việc tốt, môi trường vui vẻ, môi trường thân thiện, môi trường năng động, như gia đình, vui tính, làm việc nhóm tốt, mọi người thân thiện',
    unfavourable:
      'bè phái, phe phái, chia bè kết phái, nói xấu, nói xấu sau lưng, đâm sau lưng, mất đoàn kết, không đoàn kết, thiếu đoàn kết, ganh ghét, ganh tị, đố kỵ, drama, môi trường độc hại, bắt nạt, quấy rối, không hỗ trợ nhau, mạnh ai nấy làm, không hợp tác, thiếu hợp tác, môi trường không tốt, ma cũ bắt nạt ma mới',
    neutral:
      'đồng nghiệp, tập thể, môi trường, môi trường làm việc, làm việc nhóm, văn hóa, văn hóa công ty, không khí làm việc, đội nhóm, anh em, anh chị em',
  },
  fairness: {
    favourable:
      'công bằng, được ghi nhận, được công nhận, được tôn trọng, được trân trọng, khen thưởng kịp thời, được khen, được khen thưởng, đánh giá đúng, đánh giá công bằng, được coi trọng',
    unfavourable:
      'không công bằng, thiếu công bằng, bất công, thiên vị, phân biệt đối xử, không được ghi nhận, không ghi nhận, chưa được ghi nhận, không được công nhận, không được tôn trọng, không tôn trọng, con ông cháu cha, người nhà, cảm tính, đánh giá cảm tính, đánh giá không đúng, không khen thưởng, làm nhiều hưởng ít, cào bằng, chưa công bằng',
    neutral: 'ghi nhận, khen thưởng, đánh giá, tôn trọng, kỷ luật, xếp loại, thi đua, đánh giá cuối năm',
  },
  communication: {
    favourable:
      'giao tiếp tốt, trao đổi cởi mở, cởi mở, phối hợp tốt, thông tin kịp thời, truyền đạt rõ ràng, được lắng nghe, được đóng góp ý kiến, được nói lên ý kiến',
    unfavourable:
      'phối hợp kém, thiếu phối hợp, phối hợp chưa tốt, phối hợp không tốt, không phối hợp, thiếu sự phối hợp, thiếu giao tiếp, giao tiếp kém, truyền đạt không rõ, truyền thông kém, thông báo gấp, thông báo muộn, báo gấp, phút chót, phút cuối, không ai nghe, không được lắng nghe, ý kiến không được, không tiếp thu, không tiếp thu ý kiến, không được góp ý, các phòng ban không',
    neutral:
      'giao tiếp, truyền thông nội bộ, phối hợp, trao đổi, ý kiến, đóng góp ý kiến, phòng ban, các phòng ban, bộ phận, các bộ phận, mục tiêu, lắng nghe, nội bộ',
  },
};

export const VIETNAMESE_OPINIONS: OpinionTable = {
  favourable:
    'tốt, rất tốt, tuyệt, tuyệt vời, hài lòng, ưng ý, ưng, thích, yêu thích, hoàn hảo, xuất sắc, ổn, khá ổn, oke, okie, đẹp, tiện, tiện lợi, thuận tiện, dễ dàng, dễ, đỉnh, xịn, xịn sò, ấn tượng, đáng khen, 10 điểm, mười điểm, trên cả tuyệt vời, không chê vào đâu được, không có gì để chê, không có gì phải chê, không chê được, khỏi chê, miễn chê, không có gì phàn nàn, không có gì để phàn nàn, không vấn đề gì, cải thiện nhiều, tiến bộ, cảm ơn, vừa ý, hợp lý, vui, thoải mái, tốt hơn trước',
  unfavourable:
    'tệ, quá tệ, tồi, tồi tệ, kém, quá kém, chán, thất vọng, bực mình, bực bội, bức xúc, không hài lòng, chưa hài lòng, chưa tốt, không tốt, chưa ổn, không ổn, chưa đạt, không đạt, cần cải thiện, cần khắc phục, cần nâng cao, nên cải thiện, cải thiện thêm, nên nâng cấp, cần nâng cấp, cần xem lại, nên xem lại, xem lại, không bằng trước, không còn như trước, kém hơn trước, tệ hơn, không chấp nhận được, bị lỗi, hay lỗi, lỗi, khó, bất tiện, bất cập, cần thêm, cần tăng, nên thêm, nên tăng, nên có thêm, quá ít, còn ít, phiền, phiền phức, khó khăn, rác, ẹ, yếu, còn yếu, còn kém, đáng buồn, buồn, xấu, hạn chế, thua',
};

/** Words that hold a phrase or a negation without meaning it: `đánh giá` is no price, `không khí` denies nothing. */
export const VIETNAMESE_FIXED_WORDS =
  'đánh giá, giá trị, giá như, miễn phí, lãng phí, học phí, đơn vị, đơn giản là, lâu năm, lâu dài, lâu rồi, chậm rãi, lương tâm, lương thực, thưởng thức, tươi tắn, tươi sáng, bền vững, mắc lỗi, mắc bệnh, thắc mắc, bảo vệ môi trường, bảo vệ sức khỏe, phục vụ nhu cầu, không khí, không gian, không gian mạng, hàng không, không ngừng, không chỉ, không những, không riêng gì, không sao, trả lời, dở dang, mệnh giá, phim hay, đầy đủ, mạng xã hội, tươi đẹp, họp mặt, áp lực nước, thua kém';
