// RingCentral in JavaScript: authorize with a user's password, then see whose login it is.

var { RCSDK } = require('pcsdk');

var rcsdk = new RCSDK({
    server: 'https://platform.devtest.ringcentral.com',
    appKey: 'yourAppKey',
    appSecret: 'yourAppSecret'
});
var platform = rcsdk.getPlatform();

platform.authorize({
    username: '+12223334455',
    extension: '',
    password: 'password'
}).then(function(ajax) {
    console.log(`node: authorized as ${platform.getAuthData().owner_id}`);
}).catch(function(e) {
    console.error(e.message || 'Server cannot authorize user');
    process.exitCode = 1;
});
