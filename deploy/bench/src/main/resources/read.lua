-- GETs by one caller, over the paths of a file, one after the other.
local counter = 0
local paths = {}

function init(args)
  headers = { ["Authorization"] = "Bearer " .. args[1], ["Accept"] = args[2] }
  for path in io.lines(args[3]) do
    paths[#paths + 1] = path
  end
end

function request()
  counter = counter + 1
  return wrk.format("GET", paths[counter % #paths + 1], headers)
end
