// PureCloud in JavaScript: log in with the client credentials grant, then ask who one is.

var purecloud = require('pcsdk');
var client = purecloud.ApiClient.instance;
var usersApi = new purecloud.UsersApi();

client.loginClientCredentialsGrant('client-id', 'client-secret')
  .then(function() {
    // Make request to GET /api/v2/users/me?expand=presence
    return usersApi.getUsersMe({ 'expand': ["presence"] });
  })
  .then(function(userMe) {
    console.log(`node: Hello, ${userMe.name}!`);
  })
  .catch(function(error) {
    console.error(error);
    process.exitCode = 1;
  });
