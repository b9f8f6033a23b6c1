/** What the made-up employees of the demo write. */
export const STAFF_COMMENTS = {
  en: [
    'Open a second lane at security when two flights leave at the same time.',
    'We need radios that work at the far gates.',
    'Let us tell passengers about a delay before the screens do.',
    'More cleaning rounds in the evening, passengers complain to us about it.',
    'One phone number for all broken seats and lights.',
    'Ask us before the shop layout changes.',
    'Our break room is ten minutes away from the gate.',
    'Please train the temporary staff before the summer.',
    'Signs to the AirTrain are missing after the second checkpoint.',
    'When we report something, tell us what became of it.',
    'Healthy food after nine in the evening, for passengers and for us.',
    'Shifts are planned too late to arrange child care.',
  ],
  vi: [
    'Nên có thêm biển chỉ dẫn bằng nhiều thứ tiếng ở gần cửa an ninh.',
    'Lịch làm việc cần được báo sớm hơn.',
    'Khi chúng tôi góp ý, xin cho biết kết quả xử lý.',
    'Bộ đàm ở khu vực cuối nhà ga hay mất sóng.',
    'Tăng thêm người dọn vệ sinh vào buổi tối.',
    'Nhân viên thời vụ cần được hướng dẫn kỹ hơn.',
    'Phòng nghỉ ở xa cửa ra máy bay quá.',
    'Nên cho hành khách biết sớm hơn khi chuyến bay bị chậm.',
  ],
} as const;
