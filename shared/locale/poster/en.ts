/** What customers read on a poster beside a QR code. */
export const en = {
  scan: 'Please point the camera of your phone at the code. It takes a minute or two.',
  address: 'Or open this address:',
};
