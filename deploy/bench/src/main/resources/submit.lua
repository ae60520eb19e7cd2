-- POST /api/referrals as a CRM or a form would: a token, a body, an Idempotency-Key of its own each time.
local counter = 0
local threads = 0

function setup(thread)
  thread:set("id", threads)
  threads = threads + 1
end

function init(args)
  token = args[1]
  run = args[2]
  body = args[3]
end

function request()
  counter = counter + 1
  return wrk.format("POST", "/api/referrals", {
    ["Authorization"] = "Bearer " .. token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = run .. "-" .. id .. "-" .. counter,
  }, body)
end
