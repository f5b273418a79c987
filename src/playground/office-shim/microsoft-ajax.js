/* global window, Type */
// Stands in for MicrosoftAjax.js, which office.js fetches from a server of Microsoft unless it finds Type and Sys already:
// the few parts that office.js for Outlook on the web calls, so that the playground runs without the internet.
// (office-web-host-protocol.md, 0). Own work; nothing of Microsoft's is in it.
(function () {
  "use strict";

  function newError(name, message, details) {
    var error = new Error("Sys." + name + ": " + (message || ""));
    error.name = "Sys." + name;
    for (var key in details) error[key] = details[key];
    return error;
  }

  function isOfType(value, type) {
    if (type === Object) return typeof value === "object" || typeof value === "function";
    return Object(value) instanceof type;
  }

  Error.create = function (message, details) {
    return newError("Exception", message, details);
  };
  Error.argument = function (name, message) {
    return newError("ArgumentException", message, { paramName: name });
  };
  Error.argumentNull = function (name, message) {
    return newError("ArgumentNullException", message, { paramName: name });
  };
  Error.argumentType = function (name, actual, expected, message) {
    return newError("ArgumentTypeException", message, { paramName: name });
  };
  Error.argumentOutOfRange = function (name, value, message) {
    return newError("ArgumentOutOfRangeException", message, { paramName: name, actualValue: value });
  };
  Error.parameterCount = function (message) {
    return newError("ParameterCountException", message);
  };
  Error.invalidOperation = function (message) {
    return newError("InvalidOperationException", message);
  };

  // Both answer null when all is well, or the error, which the caller may throw.
  Function._validateParameter = function (value, expected, name) {
    if (value === undefined) return expected.optional || expected.mayBeNull ? null : Error.argumentNull(name);
    if (value === null) return expected.mayBeNull ? null : Error.argumentNull(name);
    return expected.type && !isOfType(value, expected.type) ? Error.argumentType(name) : null;
  };
  Function._validateParams = function (params, expected) {
    for (var i = 0; i < (params.length || 0) && i < expected.length; i += 1) {
      var error = Function._validateParameter(params[i], expected[i], expected[i].name);
      if (error) return error;
    }
    return null;
  };

  window.Type = Function;
  Type.registerNamespace = function (path) {
    path.split(".").reduce(function (parent, name) {
      return (parent[name] = parent[name] || {});
    }, window);
  };
  Type.registerClass = function () {};
  Type.prototype.registerClass = function () {
    return this;
  };

  var Sys = (window.Sys = {});
  Sys.StringBuilder = function (text) {
    this.parts = text === undefined ? [] : [text];
  };
  Sys.StringBuilder.prototype.append = function (text) {
    this.parts.push(text);
    return this;
  };
  Sys.StringBuilder.prototype.toString = function (separator) {
    return this.parts.join(separator || "");
  };
  Sys.Debug = { trace: function () {} };
  Sys.Browser = { agent: "", InternetExplorer: {}, Firefox: {}, Safari: {}, Opera: {} };
  Sys.Serialization = { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } };
})();
