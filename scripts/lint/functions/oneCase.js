// lowerCamel, as every name in the contract is written.
export default (value) => (/^[a-z][a-zA-Z0-9]*$/.test(value) ? undefined : [{ message: `"${value}" is not lowerCamel` }]);
